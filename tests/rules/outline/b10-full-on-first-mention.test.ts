import { describe, expect, it } from 'vitest';
import { conformingDecision, judged, planWith } from '../../support/outline.ts';

describe('B10: full the first time, short from then on', () => {
  it('short first, full later', () => {
    expect(
      judged(
        planWith(`
body | Thực hiện Quyết định số 54/QĐ-UBND.
body | Theo Quyết định số 54/QĐ-UBND ngày 27/01/2025 của UBND tỉnh.`),
      ),
    ).toEqual(['B10 W: Thực hiện Quyết định số 54/QĐ-UBND.']);
  });

  it('full twice is a matter of taste', () => {
    expect(
      judged(
        planWith(`
body | Theo Kế hoạch số 20/KH-UBND ngày 17/01/2025 của UBND tỉnh về cải cách hành chính năm 2025.`),
      ),
    ).toEqual(['B10 I: Theo Kế hoạch số 20/KH-UBND ngày 17/01/2025 của UBND tỉnh về cải cách hành chính năm 2025.']);
  });

  it('not when the decision and its plan each cite in full', () => {
    expect(judged(conformingDecision)).toEqual([]);
  });

  it('not a document named in the title of another', () => {
    expect(
      judged(
        planWith(`
body | Chương trình số 23/CTr-UBND ngày 22/01/2025 của UBND tỉnh về triển khai Nghị quyết số 11-NQ/TU. Theo Nghị quyết số 11-NQ/TU ngày 23/5/2022 của Tỉnh ủy.`),
      ),
    ).toEqual([]);
  });
});
