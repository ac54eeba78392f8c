import { describe, expect, it } from 'vitest';
import { judged, planWith } from '../../support/outline.ts';

describe('B06: the year in a number is the year of the date', () => {
  it('another year', () => {
    expect(
      judged(
        planWith(`
body | Theo Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2021 của Chính phủ.`),
      ),
    ).toEqual(['B06 W: Theo Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2021 của Chính phủ.']);
  });

  it('is told once', () => {
    expect(
      judged(
        planWith(`
body | Nghị định số 30/2020/NĐ-CP ngày 05/3/2021.
body | Nhắc lại Nghị định số 30/2020/NĐ-CP ngày 05/3/2021.`),
      ),
    ).toEqual(['B06 W: Nghị định số 30/2020/NĐ-CP ngày 05/3/2021.']);
  });

  it('not a date that belongs to the next document', () => {
    expect(
      judged(
        planWith(`
body | Nghị định số 30/2020/NĐ-CP và Nghị định số 45/2021/NĐ-CP ngày 08/4/2021 của Chính phủ.`),
      ),
    ).toEqual([]);
  });
});
