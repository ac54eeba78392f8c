import { join } from 'node:path';
import { dateInWords } from '../decree30/dates.ts';
import { hasErrors } from '../findings/finding.ts';
import { renderText } from '../findings/text.ts';
import { assignNumber } from '../plan/assign.ts';
import { assignedDateOf, assignedNumberOf } from '../plan/assign-input.ts';
import { datePartsOf } from '../plan/scalars.ts';
import { officeReader } from './offices.ts';
import { planId, readSpec } from './plans.ts';
import { saveWhole } from './save.ts';
import { print, printError } from './terminal.ts';
import { UsageError } from './usage-error.ts';

export interface AssignOptions {
  readonly number: string;
  readonly date?: string;
  readonly force?: boolean;
  /** Where `plans` is. */
  readonly folder?: string;
}

/**
 * `kehoach assign`: văn thư's number and date into the text of a plan, whose comments and layout stay. Everything that
 * repeats the two, such as “(Kèm theo …)”, follows at the next build.
 *
 * @returns 0 when the plan has them now, 1 when it refuses them
 * @throws UsageError when number or date is not one, or the file cannot be read or written
 */
export async function runAssign(written: string, options: AssignOptions): Promise<number> {
  const { force, folder = '.' } = options;
  const number = readNumber(options.number);
  const date = options.date === undefined ? undefined : readDate(options.date);
  const { id, file, text } = await readSpec(planId(written), folder);
  const {
    text: assigned,
    changes,
    findings,
    source,
  } = assignNumber(text, file, { number, date, force }, officeReader(folder));
  if (findings.length > 0) printError(`${renderText(findings, new Map([[file, source]]))}\n`);
  if (assigned === undefined || hasErrors(findings)) return 1;
  if (date !== undefined && date !== options.date)
    print(`Ngày “${options.date}” được hiểu là ${dateInWords(datePartsOf(date))}.`);
  if (changes.length === 0) {
    print(`${file}: số và ngày đã đúng như vậy, không có gì thay đổi.`);
    return 0;
  }
  saveWhole(join(folder, file), new TextEncoder().encode(assigned));
  for (const { key, line, from, to } of changes) print(`${file}:${line}: ${key}: ${from} → ${to}`);
  print(`Dựng lại tệp Word: npm run build-plan ${id.includes(' ') ? `"${id}"` : id}`);
  return 0;
}

function readNumber(written: string): number {
  const number = assignedNumberOf(written);
  if (number !== undefined) return number;
  throw new UsageError(
    `“${written}” không phải là số văn bản.`,
    'Chỉ ghi số nguyên từ 1 đến 999999, không kèm ký hiệu, ví dụ --number 1606.',
  );
}

function readDate(written: string): string {
  const date = assignedDateOf(written);
  if (date !== undefined) return date;
  throw new UsageError(
    `“${written}” không phải là một ngày có thật, đủ ngày, tháng, năm.`,
    'Ghi năm-tháng-ngày như 2025-06-27 hoặc ngày/tháng/năm như 27/6/2025.',
  );
}
