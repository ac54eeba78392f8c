import { type Day, dateInFigures } from '../decree30/dates.ts';
import type { Column, Sheet, SheetCell } from '../xlsx/write.ts';
import type { AssignedTask } from './assigned.ts';
import { byLead, inDueOrder, type LedTasks, nobody, standingOf } from './order.ts';
import { sheetNames } from './sheet-names.ts';
import { standingInWords } from './wording.ts';

/**
 * The workbook of tasks: all of them on the first sheet; behind it a sheet for each leading body, to be handed on, or,
 * where several offices issued the plans, a sheet for each plan.
 */
export function sheetsOf(tasks: readonly AssignedTask[], today: Day): Sheet[] {
  const issuers = new Set(tasks.map(({ issuer }) => issuer));
  const groups = issuers.size > 1 ? byPlan(tasks) : byLead(tasks);
  const lists = [{ name: 'Tất cả', tasks: inDueOrder(tasks) }, ...(groups.length > 1 ? groups : [])];
  const names = sheetNames(lists.map(({ name }) => name));
  return lists.map((list, index) => ({
    name: names[index] ?? '',
    columns: columnsAt(today, issuers.size > 1),
    rows: list.tasks.map((task, row) => cellsOf(task, row + 1, today, issuers.size > 1)),
  }));
}

function byPlan(tasks: readonly AssignedTask[]): LedTasks[] {
  const plans = [...new Set(tasks.map(({ plan }) => plan))];
  return plans.map((name) => ({ name, tasks: inDueOrder(tasks.filter(({ plan }) => plan === name)) }));
}

/** Widths in characters. */
function columnsAt(today: Day, withIssuer: boolean): Column[] {
  return [
    { title: 'TT', width: 5 },
    { title: 'Cơ quan chủ trì', width: 24 },
    { title: 'Nhiệm vụ', width: 50 },
    { title: 'Cơ quan phối hợp', width: 24 },
    { title: 'Ngày đến hạn', width: 13 },
    { title: 'Thời hạn ghi trong kế hoạch', width: 22 },
    { title: `Tình trạng ngày ${dateInFigures(today)}`, width: 16 },
    { title: 'Sản phẩm, kết quả', width: 28 },
    ...(withIssuer ? [{ title: 'Cơ quan ban hành', width: 24 }] : []),
    { title: 'Số, ký hiệu', width: 16 },
    { title: 'Trích yếu', width: 34 },
    { title: 'Nội dung giao', width: 60 },
    { title: 'Kết quả thực hiện', width: 26 },
  ];
}

function cellsOf(task: AssignedTask, row: number, today: Day, withIssuer: boolean): SheetCell[] {
  const { name, text, leads, support, due, product = '', issuer, number, title } = task;
  const standing = standingOf(task, today);
  const mark = standing === 'past' || standing === 'soon' ? standing : undefined;
  return [
    { number: row },
    { text: leads.join('; ') || nobody },
    { text: name },
    { text: support.join('; ') },
    due?.day ? { day: due.day, ...(mark && { mark }) } : { text: '' },
    { text: due?.text ?? '' },
    { text: standingInWords(task, today), ...(mark && { mark }) },
    { text: product },
    ...(withIssuer ? [{ text: issuer }] : []),
    { text: number },
    { text: title },
    { text: text === name ? '' : text },
    { text: '' },
  ];
}
