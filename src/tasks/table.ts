import { type Day, dateInFigures } from '../decree30/dates.ts';
import { wrap } from '../findings/wrap.ts';
import type { AssignedTask } from './assigned.ts';
import { byLead } from './order.ts';
import { standingInWords } from './wording.ts';

/**
 * Tasks by leading body, for a terminal: due date, how it stands, what, with whom.
 *
 * @param width of the terminal in columns
 */
export function taskTable(tasks: readonly AssignedTask[], today: Day, width: number): string {
  const plans = new Set(tasks.map(({ plan }) => plan));
  const groups = byLead(tasks).map(({ name, tasks: led }) => [
    ...wrap(`${name} (${led.length} nhiệm vụ)`, width),
    ...led.flatMap((task) => entryOf(task, today, width, plans.size > 1)),
  ]);
  return groups.map((lines) => lines.join('\n')).join('\n\n');
}

const dateColumn = 13;
const standingColumn = 19;

function entryOf(task: AssignedTask, today: Day, width: number, withPlan: boolean): string[] {
  const { name, due, support, product, plan } = task;
  const day = due?.day ? dateInFigures(due.day) : '–';
  const lead = `  ${day.padEnd(dateColumn)}${standingInWords(task, today).padEnd(standingColumn)}`;
  const indent = ' '.repeat(lead.length);
  const more = [
    due && `Thời hạn: ${due.text}`,
    support.length > 0 && `Phối hợp: ${support.join('; ')}`,
    product && `Sản phẩm: ${product}`,
    withPlan && `Kế hoạch: ${plan}`,
  ];
  return [name, ...more.filter((line) => typeof line === 'string')].flatMap((line, index) =>
    wrap(line, Math.max(width, 70), index === 0 ? lead : indent, indent),
  );
}
