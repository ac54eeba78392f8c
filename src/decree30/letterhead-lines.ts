import type { PartialDate } from './dates.ts';

/** Reads back the lines of a letterhead, in any state of completion: what `numberInFull` and `dateInWords` write. */

/** Số, ký hiệu as it was typed: `05` keeps its zero. */
export interface WrittenNumber {
  /** Absent where it is left open. */
  readonly number?: string;
  readonly symbol: string;
}

/** `Số: 25/KH-UBND`; nothing where there is no slash. */
export function readNumber(line: string): WrittenNumber | undefined {
  const behindLabel = line
    .trimStart()
    .replace(/^Số\s*:?/iu, '')
    .trimStart();
  const match = /^(\d*)[\s.…_]*\/\s*(.*)$/u.exec(behindLabel);
  if (!match) return undefined;
  const [, number = '', symbol = ''] = match;
  return { symbol: symbol.trim(), ...(number !== '' && { number }) };
}

/** `Hà Nội, ngày 05 tháng 3 năm 2020`, also `05/3/2020`; a day that the calendar does not have is kept. */
export function readDate(line: string): PartialDate | undefined {
  const words = /ngày[\s.…_]*(?:(\d+)[\s.…_]*)?tháng[\s.…_]*(?:(\d+)[\s.…_]*)?năm[\s.…_]*(\d{4})/iu.exec(line);
  const [, day = '', month = '', year = ''] = words ?? /(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/.exec(line) ?? [];
  if (year === '') return undefined;
  return {
    year: Number(year),
    ...(month !== '' && { month: Number(month) }),
    ...(month !== '' && day !== '' && { day: Number(day) }),
  };
}
