import { describe, expect, it } from 'vitest';
import { blank, dateInWords, exists, knownDate, numberInFull, openDate } from '../../src/decree30/dates.ts';

/** Every day from 1 January 2000 to 31 December 2100. */
function* days() {
  const day = new Date(Date.UTC(2000, 0, 1));
  for (; day.getUTCFullYear() <= 2100; day.setUTCDate(day.getUTCDate() + 1)) {
    yield { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() };
  }
}

describe('a date in words', () => {
  it('has a leading zero in days below ten and in the months January and February only', () => {
    expect(dateInWords({ year: 2025, month: 2, day: 5 })).toBe('ngày 05 tháng 02 năm 2025');
    expect(dateInWords({ year: 2025, month: 3, day: 10 })).toBe('ngày 10 tháng 3 năm 2025');
    expect(dateInWords({ year: 2025, month: 12, day: 31 })).toBe('ngày 31 tháng 12 năm 2025');
  });

  it('leaves a blank for what is not known yet', () => {
    expect(dateInWords({ year: 2023, month: 5 })).toBe(`ngày ${blank} tháng 5 năm 2023`);
    expect(dateInWords({ year: 2023 })).toBe(`ngày ${blank} tháng ${blank} năm 2023`);
  });

  it('says every day of 2000–2100 so that it can be read back', () => {
    const wrong = [...days()].filter((date) => {
      const [, day = '', month = '', year] =
        /^ngày (\d\d) tháng (0[12]|[3-9]|1[0-2]) năm (\d{4})$/.exec(dateInWords(date)) ?? [];
      return Number(day) !== date.day || Number(month) !== date.month || Number(year) !== date.year;
    });
    expect(wrong).toEqual([]);
  });

  it('leaves out, in a citation, what is not known', () => {
    expect(knownDate({ year: 2022 })).toBe('năm 2022');
    expect(knownDate({ year: 2023, month: 2 })).toBe('tháng 02 năm 2023');
    expect(knownDate({ year: 2023, month: 11 })).toBe('tháng 11 năm 2023');
    expect(knownDate({ year: 2020, month: 3, day: 5 })).toBe('ngày 05 tháng 3 năm 2020');
  });

  it('is blank in day, month and year where an electronic attachment leaves all open', () => {
    expect(openDate.replaceAll(blank, '_')).toBe('ngày_tháng_năm_');
    expect(blank).toMatch(/^\u00a0+$/);
  });
});

describe('the calendar', () => {
  it('has every day of 2000–2100', () => {
    expect([...days()].filter((date) => !exists(date))).toEqual([]);
  });

  it('has no day after the last of a month', () => {
    const dayAfter = (year: number, month: number, last: number) => exists({ year, month, day: last + 1 });
    expect(dayAfter(2025, 2, 28)).toBe(false);
    expect(dayAfter(2024, 2, 29)).toBe(false);
    expect(dayAfter(2025, 4, 30)).toBe(false);
    expect(dayAfter(2025, 12, 31)).toBe(false);
  });

  it('has 29 February in leap years only, and 2100 is none', () => {
    const years = [2000, 2023, 2024, 2025, 2028, 2100];
    expect(years.filter((year) => exists({ year, month: 2, day: 29 }))).toEqual([2000, 2024, 2028]);
  });

  it('has no month 0 or 13 and no day 0', () => {
    expect(exists({ year: 2025, month: 0 })).toBe(false);
    expect(exists({ year: 2025, month: 13 })).toBe(false);
    expect(exists({ year: 2025, month: 1, day: 0 })).toBe(false);
  });

  it('has a month and a year without a day', () => {
    expect(exists({ year: 2025, month: 12 })).toBe(true);
    expect(exists({ year: 2025 })).toBe(true);
  });
});

describe('the number of a document', () => {
  it('has a leading zero below ten', () => {
    expect(numberInFull({ number: 5, symbol: 'KH-UBND' })).toBe('05/KH-UBND');
    expect(numberInFull({ number: 10, symbol: 'KH-UBND' })).toBe('10/KH-UBND');
    expect(numberInFull({ number: 1606, symbol: 'QĐ-UBND' })).toBe('1606/QĐ-UBND');
  });

  it('is a blank before its symbol until one is given', () => {
    expect(numberInFull({ symbol: 'KH-UBND' })).toBe(`${blank}/KH-UBND`);
  });
});
