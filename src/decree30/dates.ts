/** Dates in words and the number of a document. Annex I, Part I, Section II, clauses 3 and 4. */

/** A date of which the day, or the month and the day, may not be known yet. */
export interface PartialDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** The blank that is left for a hand or a stamp to fill: non-breaking spaces, about the width of two digits. */
export const blank = '\u00a0'.repeat(6);

/** Day with a leading zero below 10, month with one in January and February only. Clause 4.b. */
export function dateInWords(date: PartialDate): string {
  const day = date.day === undefined ? blank : String(date.day).padStart(2, '0');
  const month = date.month === undefined ? blank : date.month < 3 ? `0${date.month}` : String(date.month);
  return `ngày ${day} tháng ${month} năm ${date.year}`;
}

/** A date in a citation, where what is not known is left out instead of left open: `tháng 5 năm 2023`, `năm 2022`. */
export function knownDate(date: PartialDate): string {
  if (date.month === undefined) return `năm ${date.year}`;
  if (date.day === undefined) return `tháng ${date.month < 3 ? `0${date.month}` : date.month} năm ${date.year}`;
  return dateInWords(date);
}

/** A day of which everything is known. */
export type Day = Required<PartialDate>;

/** `30/6/2025`, `05/02/2025`: the same with figures alone, as offices write it in tables and lists. */
export function dateInFigures({ year, month, day }: Day): string {
  return `${String(day).padStart(2, '0')}/${month < 3 ? `0${month}` : month}/${year}`;
}

export function dayAfter({ year, month, day }: Day): Day {
  const next = new Date(Date.UTC(year, month - 1, day + 1));
  return { year: next.getUTCFullYear(), month: next.getUTCMonth() + 1, day: next.getUTCDate() };
}

/** The same with day, month and year left open, as an electronic attachment has it. Section III, clause 1.c. */
export const openDate = `ngày${blank}tháng${blank}năm${blank}`;

/** @returns whether the calendar has that day; a month alone or a year alone is always one. */
export function exists(date: PartialDate): boolean {
  if (date.month === undefined) return true;
  if (date.month < 1 || date.month > 12) return false;
  if (date.day === undefined) return true;
  return date.day >= 1 && date.day <= new Date(Date.UTC(date.year, date.month, 0)).getUTCDate();
}

/** Số and ký hiệu; the number is missing until văn thư gives one. */
export interface DocumentNumber {
  readonly number?: number;
  readonly symbol: string;
}

/** `25/KH-UBND`; below ten with a leading zero; a blank where there is no number yet. Clause 3.c. */
export function numberInFull({ number, symbol }: DocumentNumber): string {
  return `${number === undefined ? blank : String(number).padStart(2, '0')}/${symbol}`;
}
