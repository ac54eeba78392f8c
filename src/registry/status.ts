import type { Day, PartialDate } from '../decree30/dates.ts';
import type { Certainty, Sourced, Stretch, Successor } from './rows.ts';

/** Whether a name stands for something at a date; a date without its day is every day it can be. */
export type Status =
  | { readonly state: 'holds' }
  | {
      readonly state: 'ended';
      /** Its last day. */
      readonly to: Day;
      readonly successors: readonly Successor[];
      readonly source: string;
      readonly certainty: Certainty;
    }
  | { readonly state: 'notYet'; readonly from: Day; readonly source: string; readonly certainty: Certainty };

type Row = Stretch & Sourced;

/**
 * @param rows every row of one name
 * @param successors what a row that ended was replaced by
 */
export function statusAt<R extends Row>(
  rows: readonly R[],
  date: PartialDate,
  successors: (row: R) => readonly Successor[],
): Status {
  if (rows.some((row) => holdsAt(row, date))) return { state: 'holds' };
  const first = firstDay(date);
  let last: (R & { readonly to: Day }) | undefined;
  let next: (R & { readonly from: Day }) | undefined;
  for (const row of rows) {
    const { from, to } = row;
    if (to && number(to) < first && (!last || number(last.to) < number(to))) last = { ...row, to };
    if (from && number(from) > first && (!next || number(from) < number(next.from))) next = { ...row, from };
  }
  if (last) {
    const { to, source, certainty } = last;
    return { state: 'ended', to, successors: successors(last), source, certainty };
  }
  return next
    ? { state: 'notYet', from: next.from, source: next.source, certainty: next.certainty }
    : { state: 'holds' };
}

export function holdsAt({ from, to }: Stretch, date: PartialDate): boolean {
  return (!from || number(from) <= lastDay(date)) && (!to || number(to) >= firstDay(date));
}

/** Days as numbers that sort: 20250701. */
export function firstDay({ year, month = 1, day = 1 }: PartialDate): number {
  return number({ year, month, day });
}

export function lastDay({ year, month = 12, day = 31 }: PartialDate): number {
  return number({ year, month, day });
}

export const number = ({ year, month, day }: Day): number => year * 10_000 + month * 100 + day;
