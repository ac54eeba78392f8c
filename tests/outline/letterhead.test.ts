import { describe, expect, it } from 'vitest';
import { readDate } from '../../src/decree30/letterhead-lines.ts';
import { numberOf } from '../../src/outline/letterhead.ts';
import { processorTime } from '../support/processor-time.ts';

describe('the line of the number', () => {
  it.each([
    ['Số: 1606/QĐ-UBND', { number: 1606, symbol: 'QĐ-UBND' }],
    ['Số: 05/KH-UBND', { number: 5, symbol: 'KH-UBND' }],
    ['Số:      /KH-UBND', { symbol: 'KH-UBND' }],
    ['Số: ……/KH-SNV', { symbol: 'KH-SNV' }],
    ['1389/QĐ-UBND-HC', { number: 1389, symbol: 'QĐ-UBND-HC' }],
  ])('%s', (line, expected) => {
    expect(numberOf(line)).toEqual(expected);
  });

  it('is read in a moment where it is only blanks', () => {
    const time = processorTime();
    expect(numberOf(`Số ${' '.repeat(10_000)}`)).toBeUndefined();
    expect(time()).toBeLessThan(500);
  });

  it('is nothing where there is no symbol', () => {
    expect(numberOf('Số: 25')).toBeUndefined();
  });
});

describe('the line of place and date', () => {
  it.each([
    ['Hà Tĩnh, ngày 27 tháng 6 năm 2025', { day: 27, month: 6, year: 2025 }],
    ['Đồng Tháp, ngày       tháng 5 năm 2023', { month: 5, year: 2023 }],
    ['Lai Châu, ngày …… tháng …… năm 2023', { year: 2023 }],
    ['Kon Tum, ngày 31 tháng 02 năm 2024', { day: 31, month: 2, year: 2024 }],
  ])('%s', (line, expected) => {
    expect(readDate(line)).toEqual(expected);
  });

  it('is read in a moment where it is only blanks', () => {
    const time = processorTime();
    const blanks = ' '.repeat(500);
    expect(readDate(`ngày${blanks}tháng${blanks}năm${blanks}`)).toBeUndefined();
    expect(time()).toBeLessThan(500);
  });

  it('is nothing where even the year is open', () => {
    expect(readDate('Hà Tĩnh, ngày    tháng    năm    ')).toBeUndefined();
  });
});
