import { describe, expect, it } from 'vitest';
import { datesIn, earliest, latest } from '../../src/outline/dates.ts';

const dates = (text: string) => datesIn(text).map(({ date }) => date);

describe('the dates of a sentence', () => {
  it.each([
    ['ngày 05 tháng 3 năm 2020 của Chính phủ', { day: 5, month: 3, year: 2020 }],
    ['ngày 16/6/2025', { day: 16, month: 6, year: 2025 }],
    ['(sau 01/7/2025)', { day: 1, month: 7, year: 2025 }],
    ['ngày 15.12.2025', { day: 15, month: 12, year: 2025 }],
    ['trong tháng 6 năm 2025', { month: 6, year: 2025 }],
    ['trong tháng 6/2025', { month: 6, year: 2025 }],
    ['quý II/2025', { month: 6, year: 2025 }],
    ['năm 2022', { year: 2022 }],
  ])('%s', (text, date) => {
    expect(dates(text)).toEqual([date]);
  });

  it('are kept as written when the calendar has no such day', () => {
    expect(dates('ngày 31 tháng 02 năm 2025; ngày 45/13/2025')).toEqual([
      { day: 31, month: 2, year: 2025 },
      { day: 45, month: 13, year: 2025 },
    ]);
  });

  it.each([
    'giai đoạn 2021-2030',
    'năm 2021-2030',
    'Nghị quyết số 11/2025/NQ-HĐND',
    '15/63 tỉnh',
    'trước ngày 25 hằng tháng',
  ])('are not: %s', (text) => {
    expect(datesIn(text)).toEqual([]);
  });

  it('carry the day of the week that stands before or behind them', () => {
    const weekdays = (text: string) => datesIn(text).map(({ weekday }) => weekday);
    expect(weekdays('thứ Hai, ngày 15 tháng 12 năm 2025')).toEqual([1]);
    expect(weekdays('ngày 21/12/2025 (Chủ nhật)')).toEqual([7]);
    expect(weekdays('ngày 20/12/2025 (thứ 7)')).toEqual([6]);
    expect(weekdays('xếp thứ Hai, năm nay; ngày 20/12/2025, thứ hạng 5')).toEqual([undefined]);
  });

  it('know where they stand', () => {
    const [date] = datesIn('Trước ngày 30/6/2025, báo cáo');
    expect(date).toMatchObject({ text: 'ngày 30/6/2025', start: 6, end: 20 });
  });

  it('span the days they can mean', () => {
    const [second] = datesIn('quý II/2025');
    expect(second && [earliest(second), latest(second)]).toEqual([20250401, 20250631]);
    expect(earliest({ date: { year: 2025 } })).toBe(20250101);
    expect(latest({ date: { year: 2025, month: 6, day: 27 } })).toBe(20250627);
  });
});
