import { describe, expect, it } from 'vitest';
import { judged, planWith } from '../../support/outline.ts';

describe('B07: a document has one date and one title', () => {
  it('two days of one year', () => {
    expect(
      judged(
        planWith(`
body | Theo Kế hoạch số 20/KH-UBND ngày 18/01/2025 của Ủy ban nhân dân tỉnh.`),
      ),
    ).toEqual(['B07 W: Theo Kế hoạch số 20/KH-UBND ngày 18/01/2025 của Ủy ban nhân dân tỉnh.']);
  });

  it('two titles', () => {
    expect(
      judged(
        planWith(`
body | Theo Kế hoạch số 20/KH-UBND ngày 17/01/2025 của UBND tỉnh về phát triển nông nghiệp bền vững.`),
      ),
    ).toEqual([
      'B07 W: Theo Kế hoạch số 20/KH-UBND ngày 17/01/2025 của UBND tỉnh về phát triển nông nghiệp bền vững.',
      'B10 I: Theo Kế hoạch số 20/KH-UBND ngày 17/01/2025 của UBND tỉnh về phát triển nông nghiệp bền vững.',
    ]);
  });

  it('not the same number of another year', () => {
    expect(
      judged(
        planWith(`
body | Theo Kế hoạch số 20/KH-UBND ngày 18/01/2022 của Ủy ban nhân dân tỉnh.`),
      ),
    ).toEqual([]);
  });

  it('not the same number of another issuer', () => {
    expect(
      judged(
        planWith(`
body | Theo Kế hoạch số 20/KH-UBND ngày 18/01/2025 của Ủy ban nhân dân thị xã.`),
      ),
    ).toEqual([]);
  });
});
