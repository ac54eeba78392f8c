import { exists, type PartialDate } from '../decree30/dates.ts';
import { fold } from './fold.ts';
import type { Line } from './lines.ts';
import type { Passage, WrittenNumber } from './role.ts';

/** What the number line says: `Số: 25/KH-UBND`. */
export function numberIn(passages: readonly Passage[]): WrittenNumber | undefined {
  const text = passages.find(({ role }) => role === 'documentNumber')?.text;
  const match = text === undefined ? null : /^Số\s*:?\s*(\d*)[\s.…_]*\/\s*(.*)$/iu.exec(text);
  if (!match) return undefined;
  const [, number = '', symbol = ''] = match;
  return { symbol: symbol.trim(), ...(number !== '' && { number }) };
}

/** What the line of place and date says, as far as it is filled in and the calendar has it. */
export function dateIn(passages: readonly Passage[]): PartialDate | undefined {
  const text = passages.find(({ role }) => role === 'placeAndDate')?.text ?? '';
  const words = /ngày\s*(\d*)[\s.…_]*tháng\s*(\d*)[\s.…_]*năm\s*(\d{4})/iu.exec(text);
  const [, day = '', month = '', year = ''] = words ?? /(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/.exec(text) ?? [];
  if (year === '') return undefined;
  const date: PartialDate = {
    year: Number(year),
    ...(month !== '' && { month: Number(month) }),
    ...(month !== '' && day !== '' && { day: Number(day) }),
  };
  return exists(date) ? date : undefined;
}

/** A document of the Party says so where others have Quốc hiệu. */
export function isOfParty(lines: readonly Line[]): boolean {
  const head = lines.filter(({ kind }) => kind === 'text').slice(0, 15);
  return head.some(({ text }) => /^dang cong san viet nam\W*$/.test(fold(text)));
}
