import type { PartialDate } from '../decree30/dates.ts';
import { numeral } from './numerals.ts';

/** A date in a sentence, as written: it need not exist. */
export interface WrittenDate {
  readonly date: PartialDate;
  /** Of `quý II/2025`; `date` is then its last month. */
  readonly quarter?: number;
  /** Monday is 1, Sunday 7, where the text names the day of the week. */
  readonly weekday?: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const inWords = /[Nn]gày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})(?!\d)/;
const inFigures = /(?:[Nn]gày\s+)?(?<![A-Za-zÀ-ỹ\d/.,-])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/;
const withDots = /[Nn]gày\s+(\d{1,2})[.-](\d{1,2})[.-](\d{4})(?!\d)/;
const month = /[Tt]háng\s+(\d{1,2})(?:\s+năm\s+|\s?\/\s?)(\d{4})(?!\d)/;
const quarter = /[Qq]uý\s+(IV|I{1,3}|[1-4])(?:\s+năm\s+|\s?\/\s?)(\d{4})(?!\d)/;
const year = /[Nn]ăm\s+(\d{4})(?![\d-])/;
const written = new RegExp(
  [inWords, inFigures, withDots, month, quarter, year].map(({ source }) => source).join('|'),
  'g',
);

/** A quick look that spares most texts the slow ones. */
export function mayDate(text: string): boolean {
  return /\d{4}/.test(text);
}

/**
 * The dates of a text: `ngày 05 tháng 3 năm 2020`, `05/3/2020`, `tháng 6 năm 2025`, `quý II/2025`, `năm 2025`.
 *
 * @param text with plain spaces
 */
export function datesIn(text: string): WrittenDate[] {
  if (!mayDate(text)) return [];
  return [...text.matchAll(written)].map((match) => {
    const [whole, ...parts] = match;
    const start = match.index;
    const end = start + whole.length;
    const at = (index: number) => Number(parts[index]);
    const place = { text: whole, start, end };
    for (const first of [0, 3, 6]) {
      if (parts[first] === undefined) continue;
      const date = { day: at(first), month: at(first + 1), year: at(first + 2) };
      return { date, weekday: weekdayAround(text, start, end), ...place };
    }
    if (parts[9] !== undefined) return { date: { month: at(9), year: at(10) }, ...place };
    if (parts[11] !== undefined) {
      const number = numeral(parts[11]) ?? 1;
      return { date: { month: number * 3, year: at(12) }, quarter: number, ...place };
    }
    return { date: { year: at(13) }, ...place };
  });
}

const weekdays = ['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy'];
const weekday = '(?:thứ\\s+(hai|ba|tư|năm|sáu|bảy|[2-7])|(chủ nhật))';
const before = new RegExp(`(?<![a-zà-ỹ])${weekday}\\s*,?\\s*\\(?$`);
const after = new RegExp(`^\\s*[,(]\\s*${weekday}(?![a-zà-ỹ])`);

function weekdayAround(text: string, start: number, end: number): number | undefined {
  const [lead, rest] = [text.slice(Math.max(0, start - 20), start), text.slice(end, end + 20)];
  if (!/hứ|hủ|HỨ|HỦ/.test(lead + rest)) return undefined;
  const match = before.exec(lead.toLowerCase()) ?? after.exec(rest.toLowerCase());
  if (!match) return undefined;
  const [, name, sunday] = match;
  if (sunday || !name) return 7;
  return /\d/.test(name) ? Number(name) - 1 : weekdays.indexOf(name) + 1;
}

/** The first day a date can mean, as a number that sorts: 20250401 for April or the second quarter. */
export function earliest({ date, quarter: number }: Pick<WrittenDate, 'date' | 'quarter'>): number {
  const { year: of, month: from = 1, day = 1 } = date;
  return of * 10000 + (number === undefined ? from : from - 2) * 100 + day;
}

/** The last day it can mean, as such a number; 31 stands for the end of any month. */
export function latest({ date: { year: of, month: to = 12, day = 31 } }: Pick<WrittenDate, 'date'>): number {
  return of * 10000 + to * 100 + day;
}
