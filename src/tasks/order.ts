import type { Day } from '../decree30/dates.ts';
import { wordsOf } from '../outline/wording.ts';
import type { AssignedTask } from './assigned.ts';
import { dayNumber } from './due.ts';

/** How a task stands on a day: too late, within the days of `soonDays`, after them, or without a date. */
export type Standing = 'past' | 'soon' | 'later' | 'undated';

/** Within how many days a due date is near. */
const soonDays = 30;

export function standingOf({ due }: AssignedTask, today: Day): Standing {
  if (!due?.day) return 'undated';
  const left = daysLeft({ ...due, day: due.day }, today);
  if (left < 0) return 'past';
  return left <= soonDays ? 'soon' : 'later';
}

/** How many days are left to do it in, 0 on the last one. */
export function daysLeft({ day, isBefore }: { readonly day: Day; readonly isBefore: boolean }, today: Day): number {
  return dayNumber(day) - (isBefore ? 1 : 0) - dayNumber(today);
}

/** The earliest due date first, those without a date last; otherwise as the plans have them. */
export function inDueOrder(tasks: readonly AssignedTask[]): AssignedTask[] {
  const when = ({ due }: AssignedTask) => (due?.day ? dayNumber(due.day) : Number.POSITIVE_INFINITY);
  return [...tasks].sort((a, b) => {
    const [one, two] = [when(a), when(b)];
    return one === two ? 0 : one - two;
  });
}

/** What one body has to lead, or several that lead only together. */
export interface LedTasks {
  /** Its name; with that of the issuer where plans of several are listed. */
  readonly name: string;
  readonly tasks: readonly AssignedTask[];
}

/** What stands where a plan names no leading body. */
export const nobody = 'Chưa nêu cơ quan chủ trì';

/**
 * Tasks by leading body, the one with the earliest date first and what nobody leads last. A task of several leads
 * stands under each that also leads alone; where none does, they stand together. `Sở Nội vụ` of another issuer is
 * another body.
 */
export function byLead(tasks: readonly AssignedTask[]): LedTasks[] {
  const severalIssuers = new Set(tasks.map(({ issuer }) => issuer)).size > 1;
  const alone = new Set(tasks.flatMap((task) => (task.leads.length === 1 ? keysOf(task) : [])));
  const groups = new Map<string, { name: string; tasks: AssignedTask[] }>();
  const add = (key: string, lead: string, task: AssignedTask) => {
    const own = lead.charAt(0).toLocaleUpperCase('vi') + lead.slice(1);
    const group = groups.get(key) ?? { name: severalIssuers ? `${own} – ${task.issuer}` : own, tasks: [] };
    if (!group.tasks.includes(task)) group.tasks.push(task);
    groups.set(key, group);
  };
  const [led, unled] = [tasks.filter(({ leads }) => leads.length > 0), tasks.filter(({ leads }) => leads.length === 0)];
  for (const task of inDueOrder(led)) {
    const keys = keysOf(task);
    const own = task.leads.flatMap((lead, index) => (alone.has(keys[index] ?? '') ? [[keys[index] ?? '', lead]] : []));
    for (const [key = '', lead = ''] of own) add(key, lead, task);
    if (own.length === 0) add(keys.join('\n'), task.leads.join('; '), task);
  }
  for (const task of inDueOrder(unled)) add('', nobody, task);
  return [...groups.values()];
}

function keysOf({ issuer, leads }: AssignedTask): string[] {
  return leads.map((lead) => `${issuer}\n${wordsOf(lead).join(' ')}`);
}
