import type { DocumentNumber, PartialDate } from '../decree30/dates.ts';

/** Scalars of the spec that mean more than text. Their form has been checked by the schema. */

/** `2025-06-27`, `2025-06` or `2025`. */
export function datePartsOf(written: string): PartialDate {
  const [year, month, day] = written.split('-').map(Number);
  return { year: year ?? 0, month, day };
}

/** `1606/QĐ-UBND`, `/KH-UBND` or `KH-UBND`. */
export function documentNumberOf(written: string): DocumentNumber {
  const slash = written.indexOf('/');
  const symbol = written.slice(slash + 1);
  return slash > 0 ? { number: Number(written.slice(0, slash)), symbol } : { symbol };
}

/** A decimal number with a comma or a point. */
export function decimalOf(written: string): number {
  return Number(written.trim().replace(',', '.'));
}
