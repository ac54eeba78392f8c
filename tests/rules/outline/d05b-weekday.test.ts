import { describe, expect, it } from 'vitest';
import { judged, planWith, sentences } from '../../support/outline.ts';

describe('D05b: the day of the week fits', () => {
  it('another day', () => {
    expect(
      judged(
        planWith(`
body | Họp vào thứ Hai, ngày 16/12/2025.`),
      ),
    ).toEqual(['D05b W: Họp vào thứ Hai, ngày 16/12/2025.']);
  });

  it('not the right one', () => {
    expect(
      judged(
        planWith(`
body | Họp vào thứ Ba, ngày 16/12/2025 và Chủ nhật, ngày 21/12/2025.`),
      ),
    ).toEqual([]);
  });

  it('says which day it is', () => {
    expect(sentences(planWith('body | Họp ngày 21/12/2025 (thứ Bảy).'))).toEqual([
      'Văn bản ghi thứ Bảy cho “ngày 21/12/2025”, nhưng hôm ấy là Chủ nhật.',
    ]);
  });
});
