import { describe, expect, it } from 'vitest';
import { judged, planWith, sentences } from '../../support/outline.ts';

describe('S13b: a total is the sum of the parts behind it', () => {
  it('too much', () => {
    expect(
      judged(
        planWith(`
body | Tổng kinh phí 500 triệu đồng, gồm: ngân sách tỉnh 300 triệu đồng; ngân sách xã 150 triệu đồng.`),
      ),
    ).toEqual([
      'S13b W: Tổng kinh phí 500 triệu đồng, gồm: ngân sách tỉnh 300 triệu đồng; ngân sách xã 150 triệu đồng.',
    ]);
  });

  it('says both', () => {
    expect(
      sentences(planWith('body | Tổng kinh phí 500 triệu đồng, gồm: tỉnh 300 triệu đồng; xã 150 triệu đồng.')),
    ).toEqual(['Tổng ghi 500 triệu đồng, các phần cộng lại được 450 triệu đồng.']);
  });

  it('not beyond rounding', () => {
    expect(
      judged(
        planWith(`
body | Chỉ số đạt 86,1 điểm (gồm: thẩm định 54,95 điểm; tác động 31,19 điểm).`),
      ),
    ).toEqual([]);
  });

  it('not some of the parts', () => {
    expect(
      judged(
        planWith(`
body | Tổng kinh phí 500 triệu đồng, trong đó: tỉnh 300 triệu đồng; xã 150 triệu đồng.`),
      ),
    ).toEqual([]);
  });
});
