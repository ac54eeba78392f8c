import { describe, expect, it } from 'vitest';
import { doubleCountsIn } from '../../src/outline/counts.ts';
import { wordsToNumber } from '../../src/outline/number-words.ts';
import { numeral } from '../../src/outline/numerals.ts';

describe('number words', () => {
  it.each([
    ['không', 0],
    ['bốn', 4],
    ['mười', 10],
    ['mười lăm', 15],
    ['hai mươi mốt', 21],
    ['ba mươi tư', 34],
    ['một trăm linh năm', 105],
    ['một triệu năm trăm nghìn', 1_500_000],
    ['hai tỷ ba trăm triệu', 2_300_000_000],
    ['hai mươi lăm nghìn tỷ', 25_000_000_000_000],
  ])('%s', (words, value) => {
    expect(wordsToNumber(words)).toBe(value);
  });

  it.each(['', 'năm học', 'hai ba', 'mươi'])('are not: “%s”', (words) => {
    expect(wordsToNumber(words)).toBeUndefined();
  });
});

describe('a count in figures and in words', () => {
  it.each([
    ['gồm 05 (năm) bản', 5, 5],
    ['gồm 05 (bốn) bản', 5, 4],
    ['trong thời hạn 30 (ba mươi) ngày', 30, 30],
    ['ba (03) tháng', 3, 3],
    ['1.500.000 đồng (Bằng chữ: Một triệu năm trăm nghìn đồng)', 1_500_000, 1_500_000],
  ])('%s', (text, figure, value) => {
    expect(doubleCountsIn(text)).toMatchObject([{ figure, value }]);
  });

  it.each([
    'mô hình 02 cấp (hai bên)',
    'năm 2022 (năm đầu)',
    'Điều 5 (bổ sung)',
    'xếp thứ 2 (sau Đắk Lắk)',
    '(1) Tham gia của người dân',
  ])('is not: %s', (text) => {
    expect(doubleCountsIn(text)).toEqual([]);
  });
});

describe('a Roman or Arabic number', () => {
  it('has its value', () => {
    expect(['IV', 'XIX', '12', 'I'].map(numeral)).toEqual([4, 19, 12, 1]);
  });

  it('is nothing when it is not written as one', () => {
    expect(['IIII', 'IC', 'a', ''].map(numeral)).toEqual([undefined, undefined, undefined, undefined]);
  });
});
