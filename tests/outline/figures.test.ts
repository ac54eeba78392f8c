import { describe, expect, it } from 'vitest';
import { differencesIn } from '../../src/outline/differences.ts';
import { figuresIn, writeValue } from '../../src/outline/figures.ts';
import { sumsIn } from '../../src/outline/sums.ts';

describe('a figure with its unit', () => {
  it.each([
    ['đạt 42,690 điểm', 42.69, 3, 'điểm'],
    ['giảm 05 hạng', 5, 0, 'hạng'],
    ['1.500.000 đồng', 1_500_000, 0, 'đồng'],
    ['500 triệu đồng', 500, 0, 'triệu đồng'],
    ['đạt 54,95/61,5 điểm', 54.95, 2, 'điểm'],
    ['đạt 85,17%,', 85.17, 2, '%'],
  ])('%s', (text, value, decimals, unit) => {
    expect(figuresIn(text)).toMatchObject([{ value, decimals, unit }]);
  });

  it('is written as Vietnamese writes it', () => {
    expect([writeValue(1234567.5, 1), writeValue(42, 0), writeValue(-0.5, 2)]).toEqual(['1.234.567,5', '42', '-0,50']);
  });
});

describe('a difference with both its ends', () => {
  it.each([
    ['Chỉ số PAPI đạt 39,9613 điểm, giảm 0,0143 điểm so với năm 2022 (39,9756 điểm)', true],
    ['Chỉ số PAPI đạt 39,9613 điểm, giảm 0,0243 điểm so với năm 2022 (39,9756 điểm)', false],
    ['đạt 42,7 điểm, tăng 0,3 điểm so với năm 2022 (42,42 điểm)', true],
    ['đạt 110 triệu đồng, tăng 10 triệu đồng so với năm 2023 (năm 2023 đạt 90 triệu đồng)', false],
    ['đạt 55%, tăng 10% so với năm 2023 (50%)', true],
    ['đạt 55%, tăng 7% so với năm 2023 (50%)', false],
  ])('%s', (text, fits) => {
    expect(differencesIn(text).map((difference) => difference.fits)).toEqual([fits]);
  });

  it.each([
    'đạt 42,15 điểm, giảm 0,28 điểm so với năm 2021, xếp hạng 32/63 tỉnh, thành phố (giảm 05 hạng so với năm 2021)',
    'tăng 03 bậc so với năm 2021 và tăng 27 bậc so với năm 2020',
    'so với năm 2022 tăng 4,79 điểm và tăng 12 bậc',
  ])('is not there: %s', (text) => {
    expect(differencesIn(text)).toEqual([]);
  });
});

describe('a total and its parts', () => {
  it.each([
    ['Tổng kinh phí 500 triệu đồng, gồm: ngân sách tỉnh 300 triệu đồng; ngân sách xã 200 triệu đồng.', true],
    ['Tổng kinh phí 500 triệu đồng, gồm: ngân sách tỉnh 300 triệu đồng; ngân sách xã 150 triệu đồng.', false],
    ['Tổng kinh phí 500 triệu đồng, trong đó: ngân sách tỉnh 300 triệu đồng; ngân sách xã 150 triệu đồng.', true],
    ['Tổng kinh phí 500 triệu đồng, trong đó: ngân sách tỉnh 300 triệu đồng; ngân sách xã 250 triệu đồng.', false],
    ['Chỉ số đạt 86,14 điểm (trong đó, điểm thẩm định là 54,95 điểm, điểm tác động đạt 31,19 điểm), xếp hạng 43', true],
    [
      'Chỉ số đạt 86,14 điểm (trong đó, điểm thẩm định là 55,95 điểm, điểm tác động đạt 31,19 điểm), xếp hạng 43',
      false,
    ],
  ])('%s', (text, fits) => {
    expect(sumsIn(text).map((sum) => sum.fits)).toEqual([fits]);
  });

  it('looks past brackets inside', () => {
    const text =
      'Chỉ số PAR INDEX đạt 86,14 điểm (trong đó, điểm thẩm định là 54,95/61,5 điểm, điểm đánh giá tác động đạt 31,19/38,5 điểm (gồm Chỉ số SIPAS đạt 8,5/10 điểm; khảo sát lãnh đạo quản lý đạt 18,33/22 điểm; tác động đến phát triển đạt 4,36/6,5 điểm))';
    expect(sumsIn(text).map(({ total, fits }) => [total.value, fits])).toEqual([
      [86.14, true],
      [31.19, true],
    ]);
  });

  it.each([
    'Phấn đấu đạt từ 43,24 điểm trở lên, trong đó: (1) Tham gia đạt từ 4,56 điểm trở lên, tăng 0,23 điểm',
    'có 100 hộ, trong đó 20 hộ nghèo',
    'đạt 90%, trong đó cấp tỉnh 95%, cấp xã 88%',
  ])('is not there: %s', (text) => {
    expect(sumsIn(text)).toEqual([]);
  });
});
