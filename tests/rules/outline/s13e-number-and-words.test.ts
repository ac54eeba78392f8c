import { describe, expect, it } from 'vitest';
import { judged, planWith } from '../../support/outline.ts';

describe('S13e: figures and words are one number', () => {
  it('another number', () => {
    expect(
      judged(
        planWith(`
body | Lập thành 05 (bốn) bản.`),
      ),
    ).toEqual(['S13e W: Lập thành 05 (bốn) bản.']);
  });

  it('an amount', () => {
    expect(
      judged(
        planWith(`
body | Kinh phí 1.500.000 đồng (Bằng chữ: Một triệu ba trăm nghìn đồng).`),
      ),
    ).toEqual(['S13e W: Kinh phí 1.500.000 đồng (Bằng chữ: Một triệu ba trăm nghìn đồng).']);
  });

  it('not the same number', () => {
    expect(
      judged(
        planWith(`
body | Lập thành 05 (năm) bản, gửi trong 30 (ba mươi) ngày, giữ ba (03) bản.`),
      ),
    ).toEqual([]);
  });
});
