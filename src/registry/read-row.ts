import { type Day, exists } from '../decree30/dates.ts';
import type { Certainty, Sourced, Stretch } from './rows.ts';
import { number } from './status.ts';

/** Takes one row of a data file apart, key by key, and notes what is wrong with it for whoever edits the file. */
export interface RowReader {
  /** Required text; empty after a complaint. */
  text(key: string): string;
  maybeText(key: string): string | undefined;
  /** A list of texts; empty where the key is missing. */
  texts(key: string): string[];
  choice<T extends string>(key: string, choices: readonly [T, ...T[]]): T;
  maybeDay(key: string): Day | undefined;
  /** Whether a key that may only be `true` is there. */
  isTrue(key: string): boolean;
  /** A required whole number. */
  count(key: string): number;
  /** A list of rows inside this one; empty where the key is missing. */
  rows<T>(key: string, read: (row: RowReader) => T): T[];
  /** Complains of something that is wrong with the row as a whole. */
  complain(what: string): void;
}

/**
 * @param value what YAML has for the row
 * @param where file and row, as complaints begin: `laws.yaml, row 3`
 * @param read takes the keys it knows; any other key of the row is complained of
 */
export function readRow<T>(value: unknown, where: string, complaints: string[], read: (row: RowReader) => T): T {
  const row: Readonly<Record<string, unknown>> = isMap(value) ? value : {};
  const complain = (what: string): void => void complaints.push(`${where}: ${what}`);
  if (!isMap(value)) complain('is not a map of keys');
  const known = new Set<string>();
  const take = (key: string): unknown => {
    known.add(key);
    return row[key];
  };

  function maybeText(key: string): string | undefined {
    const text = take(key);
    if (text === undefined) return undefined;
    if (typeof text !== 'string' || text.trim() === '') {
      complain(`“${key}” is not a text (a number or a word like “no” needs quotation marks)`);
      return undefined;
    }
    if (text !== text.normalize('NFC')) complain(`“${key}” is not in Unicode NFC`);
    return text;
  }
  function text(key: string): string {
    const found = maybeText(key);
    if (found === undefined && row[key] === undefined) complain(`“${key}” is missing`);
    return found ?? '';
  }
  function list(key: string): readonly unknown[] {
    const items = take(key);
    if (items === undefined) return [];
    if (Array.isArray(items) && items.length > 0) return items;
    complain(`“${key}” is not a list with at least one entry`);
    return [];
  }

  const result = read({
    text,
    maybeText,
    texts: (key) =>
      list(key).flatMap((item) => {
        if (typeof item === 'string' && item.trim() !== '') return [item];
        complain(`“${key}” has an entry that is not a text`);
        return [];
      }),
    choice(key, choices) {
      const found = text(key);
      const choice = choices.find((one) => one === found);
      if (choice === undefined && found !== '') complain(`“${key}” is “${found}”, not one of: ${choices.join(', ')}`);
      return choice ?? choices[0];
    },
    maybeDay(key) {
      const found = maybeText(key);
      if (found === undefined) return undefined;
      const day = dayOf(found);
      if (!day) complain(`“${key}” is “${found}”, not a day of the calendar like 2025-07-01`);
      return day;
    },
    isTrue(key) {
      const found = take(key);
      if (found !== undefined && found !== true) complain(`“${key}” is not true; leave it out instead`);
      return found === true;
    },
    count(key) {
      const number = take(key);
      if (typeof number === 'number' && Number.isInteger(number) && number > 0) return number;
      complain(number === undefined ? `“${key}” is missing` : `“${key}” is not a whole number above 0`);
      return 0;
    },
    rows: (key, readInner) =>
      list(key).map((item, index) => readRow(item, `${where}, ${key} ${index + 1}`, complaints, readInner)),
    complain,
  });
  for (const key of Object.keys(row))
    if (!known.has(key)) complain(`“${key}” is not a key; the keys are: ${[...known].join(', ')}`);
  return result;
}

const certainties: readonly [Certainty, ...Certainty[]] = ['high', 'medium', 'low'];

/** The two keys that every row has. */
export function readSourced(row: RowReader): Sourced {
  return { source: row.text('source'), certainty: row.choice('certainty', certainties) };
}

/** `from` and `to`, each only where the row has it. */
export function readStretch(row: RowReader): Stretch {
  const from = row.maybeDay('from');
  const to = row.maybeDay('to');
  if (from && to && number(from) > number(to)) row.complain('“from” is later than “to”');
  return { ...(from && { from }), ...(to && { to }) };
}

function dayOf(text: string): Day | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  return day !== undefined && exists(date) ? date : undefined;
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
