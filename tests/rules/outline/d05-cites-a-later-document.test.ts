import { describe, expect, it } from 'vitest';
import { conformingDecision, judged, planWith } from '../../support/outline.ts';

describe('D05: nothing younger is cited', () => {
  it('a document of a later day', () => {
    expect(
      judged(
        planWith(`
body | Theo Công văn số 15/SNV-VP ngày 15/7/2025 của Sở Nội vụ.`),
      ),
    ).toEqual(['D05 W: Theo Công văn số 15/SNV-VP ngày 15/7/2025 của Sở Nội vụ.']);
  });

  it('a law of a later day', () => {
    expect(judged(conformingDecision.replace('16 tháng 6 năm 2025', '16 tháng 7 năm 2025'))).toEqual([
      'D05 W: Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 7 năm 2025;',
    ]);
  });

  it('not of the same day', () => {
    expect(
      judged(
        planWith(`
body | Theo Công văn số 15/SNV-VP ngày 27/6/2025 của Sở Nội vụ.`),
      ),
    ).toEqual([]);
  });

  it('not while the day of issue is open', () => {
    expect(
      judged(planWith('body | Theo Công văn số 15/SNV-VP ngày 15/7/2025.', { date: 'ngày      tháng      năm 2025' })),
    ).toEqual([]);
  });
});
