import { describe, expect, it } from 'vitest';
import { misspellingsIn } from '../../src/registry/misspellings.ts';

const found = (text: string) => misspellingsIn(text).map((word) => `${word.found} → ${word.required}`);

describe('a misspelling is found', () => {
  it('in any case, with the right word in the same case', () => {
    expect(found('Sử lý vi phạm, SÁT NHẬP xã, thành tích xuất xắc, vô hình chung')).toEqual([
      'Sử lý → Xử lý',
      'SÁT NHẬP → SÁP NHẬP',
      'xuất xắc → xuất sắc',
      'vô hình chung → vô hình trung',
    ]);
  });

  it('not where the same syllables belong to other words', () => {
    expect(
      found('lịch sử lý luận; chuyển giao động cơ; bàn giao động sản; xử lý; Học viện Quốc gia Hành chánh'),
    ).toEqual([]);
  });
});
