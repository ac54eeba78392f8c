import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { renderText } from '../findings/text.ts';
import { assignedDateOf } from '../plan/assign-input.ts';
import { datePartsOf } from '../plan/scalars.ts';
import { renewPlan } from '../year/renew.ts';
import type { ResultsFile } from '../year/results.ts';
import { reviewText } from '../year/review.ts';
import { officeReader } from './offices.ts';
import { decode, planId, readSpec } from './plans.ts';
import { saveWhole } from './save.ts';
import { print, printError } from './terminal.ts';
import { UsageError } from './usage-error.ts';

export interface RenewOptions {
  readonly year: string;
  readonly results?: string;
  /** The day by which bodies, units and laws are judged; the first day of the year without it. */
  readonly date?: string;
  readonly force?: boolean;
  /** Where `plans`, `offices` and `out` are. */
  readonly folder?: string;
}

/**
 * `kehoach renew`: a plan of one year → the plan of another beside it, and a list of what a person has to look at,
 * printed and in `out`.
 *
 * @returns 0 when the new plan was written, 1 when the old one or the results cannot be taken
 * @throws UsageError when the new file is there already, or a file cannot be read or written
 */
export async function runRenew(given: string, options: RenewOptions): Promise<number> {
  const { folder = '.', force = false } = options;
  const year = readYear(options.year);
  const date = options.date === undefined ? { year, month: 1, day: 1 } : readDate(options.date);
  const { id, file, text } = await readSpec(planId(given), folder);
  const newId = renewedId(id, options.year);
  const newFile = `plans/${newId}.yaml`;
  const path = join(folder, newFile);
  if (newId === id)
    throw new UsageError(
      `Tên tệp ${file} đã mang năm ${year}.`,
      'Đổi tên tệp theo năm của kế hoạch rồi chạy lại lệnh.',
    );
  if (existsSync(path) && !force)
    throw new UsageError(
      `Tệp ${newFile} đã có.`,
      'Mở tệp ấy để sửa; nếu đúng là phải làm lại từ đầu thì thêm --force.',
    );
  const results = options.results === undefined ? undefined : await readResultsFile(options.results, folder);
  const renewed = renewPlan(text, file, { year, newFile, date, results, offices: officeReader(folder) });
  if (renewed.findings.length > 0) printError(`${renderText(renewed.findings, renewed.sources)}\n`);
  if (renewed.text === undefined || !renewed.review) return 1;
  const review = reviewText(renewed.review);
  const reviewFile = `out/${newId}.review.md`;
  saveWhole(path, new TextEncoder().encode(renewed.text));
  saveWhole(join(folder, reviewFile), new TextEncoder().encode(review));
  print(review);
  const { questions, changes } = renewed.review;
  print(`${newFile}: ${changes.length} chỗ đã thay đổi, ${questions.length} điểm phải quyết định.`);
  print(`Bản rà soát: ${reviewFile}`);
  print(`Xem bản dự thảo: npm run build-plan -- --draft ${newId.includes(' ') ? `"${newId}"` : newId}`);
  return 0;
}

/** `hatinh-2025` → `hatinh-2026`; a name without a year gets one. */
function renewedId(id: string, year: string): string {
  const renewed = id.replace(/(?<!\d)(?:19|20)\d{2}(?!.*(?<!\d)(?:19|20)\d{2}(?!\d))(?!\d)/, year);
  return renewed === id && !id.includes(year) ? `${id}-${year}` : renewed;
}

function readYear(written: string): number {
  if (/^(?:19|20)\d{2}$/.test(written)) return Number(written);
  throw new UsageError(`“${written}” không phải là một năm.`, 'Ghi năm bằng bốn chữ số, ví dụ --year 2026.');
}

function readDate(written: string) {
  const date = assignedDateOf(written);
  if (date !== undefined) return datePartsOf(date);
  throw new UsageError(
    `“${written}” không phải là một ngày có thật, đủ ngày, tháng, năm.`,
    'Ghi năm-tháng-ngày như 2026-01-15 hoặc ngày/tháng/năm như 15/1/2026.',
  );
}

async function readResultsFile(file: string, folder: string): Promise<ResultsFile> {
  const bytes = await readFile(resolve(folder, file)).catch(() => {
    throw new UsageError(
      `Không đọc được tệp kết quả ${file}.`,
      'Kiểm tra lại đường dẫn, ví dụ data/ket-qua-2025.yaml.',
    );
  });
  return { file, text: decode(bytes, file) };
}
