import { createHash } from 'node:crypto';
import { type Day, dayAfter } from '../decree30/dates.ts';
import type { AssignedTask } from './assigned.ts';
import { contentLine, escapeText, property } from './ics-lines.ts';
import { inDueOrder, standingOf } from './order.ts';

export interface CalendarOptions {
  readonly today: Day;
  /** How many days before a due date its alarm sounds, at eight in the morning; 0 for none. */
  readonly remindDays: number;
}

/**
 * The dated tasks as a calendar of whole days (RFC 5545).
 *
 * A task keeps its UID as long as its words stay, so that a calendar that is read in again moves it when its date has
 * moved.
 *
 * @returns nothing when no task has a date: a calendar must not be empty
 */
export function calendarOf(tasks: readonly AssignedTask[], options: CalendarOptions): string | undefined {
  const seen = new Map<string, number>();
  const events = inDueOrder(tasks).flatMap((task) => eventOf(task, options, seen));
  if (events.length === 0) return undefined;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//kehoach//kehoach//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    property('X-WR-CALNAME', 'Nhiệm vụ của các kế hoạch'),
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map(contentLine).join('');
}

function eventOf(
  task: AssignedTask,
  { today, remindDays }: CalendarOptions,
  seen: Map<string, number>,
): readonly string[] {
  const { name, text, leads, support, due, product, number } = task;
  if (!due?.day) return [];
  const who = leads.join('; ');
  const summary = `${shortened(name, longestSummary)}${who === '' ? '' : ` (${shortened(who, longestLead)})`}`;
  const description = [
    text,
    `Thời hạn: ${due.text}`,
    who && `Chủ trì: ${who}`,
    support.length > 0 && `Phối hợp: ${support.join('; ')}`,
    product && `Sản phẩm: ${product}`,
    `Theo: ${number} (${task.title})`,
  ];
  const alarm = remindDays > 0 && standingOf(task, today) !== 'past';
  return [
    'BEGIN:VEVENT',
    `UID:${uidOf(task, seen)}`,
    `DTSTAMP:${basic(today)}T000000Z`,
    `DTSTART;VALUE=DATE:${basic(due.day)}`,
    `DTEND;VALUE=DATE:${basic(dayAfter(due.day))}`,
    property('SUMMARY', summary),
    property('DESCRIPTION', description.filter(Boolean).join('\n')),
    ...(leads.length > 0 ? [`CATEGORIES:${leads.map(escapeText).join(',')}`] : []),
    'TRANSP:TRANSPARENT',
    ...(alarm
      ? ['BEGIN:VALARM', 'ACTION:DISPLAY', property('DESCRIPTION', summary), triggerOf(remindDays), 'END:VALARM']
      : []),
    'END:VEVENT',
  ];
}

/** As much of a task, and of who has it, as a calendar shows on its day. */
const longestSummary = 90;
const longestLead = 40;

function shortened(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest).replace(/[\s,;.:]+\S*$/, '')}…`;
}

/** Counted from the midnight at which the due day begins. */
function triggerOf(days: number): string {
  return days === 1 ? 'TRIGGER:-PT16H' : `TRIGGER:-P${days - 1}DT16H`;
}

/** Of the plan and the words; the second of two alike, and the second date of one task, are told apart by counting. */
function uidOf({ plan, name, text }: AssignedTask, seen: Map<string, number>): string {
  const key = `${plan}\n${name}\n${text}`;
  const count = seen.get(key) ?? 0;
  seen.set(key, count + 1);
  const hash = createHash('sha256').update(`${key}\n${count}`.normalize('NFC')).digest('hex').slice(0, 32);
  return `${hash}@kehoach`;
}

function basic({ year, month, day }: Day): string {
  return `${String(year).padStart(4, '0')}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}`;
}
