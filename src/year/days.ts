import type { Day } from '../registry/rows.ts';

/** `01/7/2025`, `28/02/2025`: months 1 and 2 with two digits, as the decree writes dates. */
export function writtenDay({ year, month, day }: Day): string {
  return `${String(day).padStart(2, '0')}/${month < 3 ? `0${month}` : month}/${year}`;
}
