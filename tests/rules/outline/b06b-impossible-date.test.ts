import { describe, expect, it } from 'vitest';
import { judged, planWith } from '../../support/outline.ts';

describe('B06b: a date is in the calendar', () => {
  it('of a cited document', () => {
    expect(
      judged(
        planWith(`
body | Theo Kế hoạch số 12/KH-SNV ngày 31 tháng 02 năm 2025.`),
      ),
    ).toEqual(['B06b E: Theo Kế hoạch số 12/KH-SNV ngày 31 tháng 02 năm 2025.']);
  });

  it('of the document itself', () => {
    expect(judged(planWith('body | Nội dung.', { date: 'ngày 31 tháng 6 năm 2025' }))).toEqual([
      'B06b E: Hà Tĩnh, ngày 31 tháng 6 năm 2025',
    ]);
  });

  it('elsewhere it does not stop the work', () => {
    expect(
      judged(
        planWith(`
body | Tổ chức hội nghị ngày 31/9/2025.`),
      ),
    ).toEqual(['B06b W: Tổ chức hội nghị ngày 31/9/2025.']);
  });

  it('not 29 February of a leap year', () => {
    expect(
      judged(
        planWith(`
body | Tổng kết từ ngày 29/02/2024.`),
      ),
    ).toEqual([]);
  });
});
