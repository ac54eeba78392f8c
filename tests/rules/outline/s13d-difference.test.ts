import { describe, expect, it } from 'vitest';
import { judged, planWith } from '../../support/outline.ts';

describe('S13d: a rise fits its two ends', () => {
  it('another difference', () => {
    expect(
      judged(
        planWith(`
body | Chỉ số đạt 39,9613 điểm, giảm 0,0243 điểm so với năm 2022 (39,9756 điểm).`),
      ),
    ).toEqual(['S13d W: Chỉ số đạt 39,9613 điểm, giảm 0,0243 điểm so với năm 2022 (39,9756 điểm).']);
  });

  it('a fall called a rise', () => {
    expect(
      judged(
        planWith(`
body | Chỉ số đạt 40 điểm, tăng 2 điểm so với năm 2022 (42 điểm).`),
      ),
    ).toEqual(['S13d W: Chỉ số đạt 40 điểm, tăng 2 điểm so với năm 2022 (42 điểm).']);
  });

  it('not the true one', () => {
    expect(
      judged(
        planWith(`
body | Chỉ số đạt 39,9613 điểm, giảm 0,0143 điểm so với năm 2022 (39,9756 điểm).`),
      ),
    ).toEqual([]);
  });
});
