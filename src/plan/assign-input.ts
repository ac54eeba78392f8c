import { exists } from '../decree30/dates.ts';
import { datePartsOf } from './scalars.ts';

/** What văn thư types when a document gets its number, read strictly: nothing is guessed. */

/** @returns the number, from 1 to 999999; nothing when it is anything else */
export function assignedNumberOf(written: string): number | undefined {
  return /^0*[1-9]\d{0,5}$/.test(written) ? Number(written) : undefined;
}

/**
 * A day of the calendar with its month and year: `2025-06-27`, or as people write it, `27/6/2025`.
 *
 * @returns the day as a spec has it, `2025-06-27`; nothing when there is no such day or a part of it is missing
 */
export function assignedDateOf(written: string): string | undefined {
  const [, day = '', , month = '', year] = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(written) ?? [];
  const iso = year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : written;
  return isFullDate(iso) && exists(datePartsOf(iso)) ? iso : undefined;
}

/** Whether a date of a spec says the day and the month too. */
export function isFullDate(iso: string): boolean {
  return /^(19|20)\d{2}-\d{2}-\d{2}$/.test(iso);
}
