import { examine } from '../build.ts';
import type { Day } from '../decree30/dates.ts';
import { hasErrors } from '../findings/finding.ts';
import { renderText } from '../findings/text.ts';
import { type AssignedTask, tasksOf } from '../tasks/assigned.ts';
import { calendarOf } from '../tasks/calendar.ts';
import { sheetsOf } from '../tasks/sheets.ts';
import { taskTable } from '../tasks/table.ts';
import { readSettings } from './config.ts';
import { deflate } from './deflate.ts';
import { officeReader } from './offices.ts';
import { planId, planIds, readSpec } from './plans.ts';
import { saveWhole } from './save.ts';
import { templateFinder } from './templates.ts';
import { print, printError } from './terminal.ts';
import { printUsageError, UsageError } from './usage-error.ts';

export interface TasksOptions {
  readonly xlsx?: boolean;
  readonly ics?: boolean;
  /** Days, as typed. */
  readonly remind: string;
}

/**
 * `kehoach tasks`: the tasks of plans by leading body, as a table, a workbook and a calendar. A plan with errors does
 * not stop the others.
 *
 * @returns 0 when every plan could be read, 1 when one has errors, 2 when a file could not be read or written
 */
export async function runTasks(written: readonly string[], options: TasksOptions): Promise<number> {
  const remindDays = daysOf(options.remind);
  const ids = written.length === 0 ? await planIds() : [...new Set(written.map(planId))];
  const findWording = templateFinder();
  const settings = { offices: officeReader(), rules: await readSettings() };
  const tasks: AssignedTask[] = [];
  let worst = 0;
  for (const id of ids) {
    try {
      const { file, text } = await readSpec(id);
      const { plan, document, findings, sources } = await examine(text, file, findWording, settings);
      if (plan && document) tasks.push(...tasksOf(id, plan, document));
      if (!hasErrors(findings)) continue;
      printError(`${renderText(findings, sources)}\n`);
      worst = Math.max(worst, 1);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      printUsageError(error);
      worst = 2;
    }
  }
  if (tasks.length === 0) {
    if (worst === 0) print('Không có nhiệm vụ nào trong các kế hoạch này.');
    return worst;
  }
  const today = localDay(new Date());
  print(`${taskTable(tasks, today, process.stdout.columns ?? 100)}\n`);
  const path = ids.length === 1 ? `out/${ids[0]}.nhiem-vu` : 'out/nhiem-vu';
  const both = !options.xlsx && !options.ics;
  if (both || options.xlsx) await saveWorkbook(`${path}.xlsx`, tasks, today);
  if (both || options.ics) saveCalendar(`${path}.ics`, tasks, today, remindDays);
  return worst;
}

function daysOf(typed: string): number {
  if (/^\d{1,3}$/.test(typed)) return Number(typed);
  throw new UsageError(
    `Số ngày nhắc trước “${typed}” không phải là số.`,
    'Ghi số ngày, ví dụ --remind 7; ghi 0 thì không nhắc.',
  );
}

async function saveWorkbook(path: string, tasks: readonly AssignedTask[], today: Day): Promise<void> {
  const { writeXlsx } = await import('../xlsx/write.ts');
  saveWhole(path, await writeXlsx(sheetsOf(tasks, today), deflate));
  print(path);
}

function saveCalendar(path: string, tasks: readonly AssignedTask[], today: Day, remindDays: number): void {
  const calendar = calendarOf(tasks, { today, remindDays });
  if (calendar === undefined) {
    print('Không có nhiệm vụ nào ghi ngày đến hạn nên không có tệp lịch.');
    return;
  }
  saveWhole(path, new TextEncoder().encode(calendar));
  print(path);
}

function localDay(now: Date): Day {
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
