import type { DocumentNumber, PartialDate } from '../decree30/dates.ts';

/** Reads `Số: 25/KH-UBND` or `Số:      /KH-UBND`, where văn thư has not given the number yet. */
export function numberOf(line: string): DocumentNumber | undefined {
  const match = /^\s*(?:Số\s*:?)?\s*(\d+)?[\s.…_]*\/\s*([A-ZĐÁÂÔƠƯỦỨ][A-Za-zÀ-ỹ\d&./-]*)/.exec(line);
  const [, number, symbol] = match ?? [];
  return symbol === undefined ? undefined : { symbol, ...(number && { number: Number(number) }) };
}

/** Reads `Hà Tĩnh, ngày 27 tháng 6 năm 2025`; day and month may still be open, the year may not. */
export function dateOf(line: string): PartialDate | undefined {
  const open = '[\\s.…_]*';
  const match = new RegExp(`ngày${open}(\\d*)${open}tháng${open}(\\d*)${open}năm${open}(\\d{4})`).exec(line);
  const [, day, month, year] = match ?? [];
  if (!year) return undefined;
  return { year: Number(year), ...(month && { month: Number(month) }), ...(month && day && { day: Number(day) }) };
}
