import type { AssignedTask } from './assigned.ts';
import type { Day } from './due.ts';
import { daysLeft } from './order.ts';

/** `30/6/2025`, `05/02/2025`, as figures are written in a text. */
export function dayInFigures({ year, month, day }: Day): string {
  return `${String(day).padStart(2, '0')}/${month < 3 ? `0${month}` : month}/${year}`;
}

/** How a task stands on a day, in words; empty without a date. Whether it was done nobody has told. */
export function standingInWords({ due }: AssignedTask, today: Day): string {
  if (!due?.day) return '';
  const left = daysLeft({ ...due, day: due.day }, today);
  if (left < 0) return `Đã qua ${-left} ngày`;
  return left === 0 ? 'Đến hạn hôm nay' : `Còn ${left} ngày`;
}
