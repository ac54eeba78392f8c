import type { Day } from '../decree30/dates.ts';
import type { AssignedTask } from './assigned.ts';
import { daysLeft } from './order.ts';

/** How a task stands on a day, in words; empty without a date. Whether it was done nobody has told. */
export function standingInWords({ due }: AssignedTask, today: Day): string {
  if (!due?.day) return '';
  const left = daysLeft({ ...due, day: due.day }, today);
  if (left < 0) return `Quá hạn ${-left} ngày`;
  return left === 0 ? 'Đến hạn hôm nay' : `Còn ${left} ngày`;
}
