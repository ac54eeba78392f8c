import { describe, expect, it } from 'vitest';
import { judged, planWith } from '../../support/outline.ts';

describe('S13c: the row of totals is the sum of the rows', () => {
  it('another sum', () => {
    expect(
      judged(
        planWith(`
head | STT | Nội dung | Kinh phí
row | 1 | Tỉnh | 1.300
row | 2 | Xã | 200,5
row | | Tổng cộng | 1.400`),
      ),
    ).toEqual(['S13c W: 1.400']);
  });

  it('a table whose first row is its header', () => {
    expect(
      judged(
        planWith(`
row | STT | Nội dung | Kinh phí
row | 1 | Tỉnh | 300
row | 2 | Xã | 200
row | | Tổng | 400`),
      ),
    ).toEqual(['S13c W: 400']);
  });

  it('not where rows sum up the rows below them', () => {
    expect(
      judged(
        planWith(`
head | STT | Nội dung | Kinh phí
row | I | Tỉnh | 300
row | 1 | Sở A | 100
row | 2 | Sở B | 200
row | II | Xã | 200
row | | Tổng cộng | 500`),
      ),
    ).toEqual([]);
  });

  it('not a column of shares or one with words', () => {
    expect(
      judged(
        planWith(`
head | STT | Nội dung | Tỷ lệ (%) | Hạn
row | 1 | Tỉnh | 80 | 1 tháng
row | 2 | Xã | 90 | 2
row | | Tổng cộng | 85 | 9`),
      ),
    ).toEqual([]);
  });

  it('not an average below', () => {
    expect(
      judged(
        planWith(`
head | STT | Nội dung | Điểm
row | 1 | Tỉnh | 80
row | 2 | Xã | 90
row | | Bình quân | 85`),
      ),
    ).toEqual([]);
  });
});
