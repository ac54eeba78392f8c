import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { ambiguousColumns, usedColumns } from '../batch/cells.ts';
import { type Pattern, readPattern } from '../batch/pattern.ts';
import { type Outcome, type ReportRow, reportCsv } from '../batch/report.ts';
import { ofData, renderRowFindings } from '../batch/row-findings.ts';
import { type Shard, shardOf } from '../batch/shard.ts';
import type { DataProblem, Table } from '../batch/table.ts';
import { columnsInName, numberName, unknownInName, workOf } from '../batch/work.ts';
import type { Finding } from '../findings/finding.ts';
import { renderText } from '../findings/text.ts';
import { readData, readPatternFile, reportName } from './batch-files.ts';
import { type BatchRun, carryOut } from './batch-run.ts';
import { readSettings } from './config.ts';
import { makings } from './fingerprints.ts';
import { officeReader } from './offices.ts';
import { decimal, wholeNumber } from './progress.ts';
import { saveWhole } from './save.ts';
import { print, printError } from './terminal.ts';
import { printUsageError, UsageError } from './usage-error.ts';

export interface BatchOptions {
  readonly data: string;
  readonly name?: string;
  readonly workers?: string;
  readonly shard?: string;
  readonly force?: boolean;
  /** Where `plans`, `offices` and `out` are. */
  readonly folder?: string;
}

/**
 * `kehoach batch`: a document for each row of the data. All rows are examined before the first document is written;
 * a row with errors does not stop the others.
 *
 * @returns 0 when every row has its document, 1 when some have errors, 130 when it was interrupted
 * @throws UsageError when a file cannot be read or written
 */
export async function runBatch(written: string, options: BatchOptions): Promise<number> {
  const start = performance.now();
  const { folder = '.', data: dataFile, name, force = false } = options;
  const shard = options.shard === undefined ? undefined : readShard(options.shard);
  const workers = readWorkers(options.workers);
  const { id, file, text } = await readPatternFile(written, folder);
  const pattern = patternOf(text, file);
  if (!pattern) return 1;
  const { table, delimiter } = await readData(dataFile, folder);
  const problems = [...table.problems, ...ambiguousColumns(pattern, table.columns, 1)];
  if (problems.length > 0) {
    tellProblems(problems, dataFile);
    return 1;
  }
  if (name !== undefined) refuseUnknownInName(table, name);
  warnOfUnused(pattern, table, name, dataFile);

  const rules = await readSettings(folder);
  const madeFrom = makings(pattern, { offices: officeReader(folder), rules, folder });
  const work = workOf(pattern, table, { name, shard, madeFrom });
  const out = `out/${id}`;
  const batch = { folder, out, dataFile, text, pattern, table, work, rules, shard, workers, force };
  const run = await carryOut(batch, (found, sources) => {
    if (found.length > 0) printError(`${renderRowFindings(found, dataFile, sources)}\n`);
  });
  const rows = work.map(({ row: { number, line } }) => reportRow(number, line, run));
  const report = `${out}/${reportName(shard)}`;
  saveWhole(join(folder, report), new TextEncoder().encode(reportCsv(rows, delimiter)));
  const code = summarise(rows, out, report, (performance.now() - start) / 1000, run.interrupted);
  if (run.left.length > 0 && !run.interrupted) tellLeft(run.left, out);
  for (const refusal of run.refused.slice(0, fewNames)) printUsageError(refusal);
  if (run.refused.length > fewNames) printError(`… và ${run.refused.length - fewNames} tệp khác.`);
  return run.refused.length > 0 ? 2 : code;
}

const fewNames = 3;

function tellLeft(paths: readonly string[], out: string): void {
  const names = paths.slice(0, fewNames).map((path) => basename(path));
  const more = paths.length > fewNames ? ', …' : '';
  print(
    `${out} còn ${wholeNumber(paths.length)} tệp của lần chạy trước không khớp với bảng này (dòng đã bỏ hoặc đang có lỗi): ${names.join(', ')}${more}. Xóa nếu không dùng nữa.`,
  );
}

function readShard(written: string): Shard {
  const shard = shardOf(written);
  if (shard) return shard;
  throw new UsageError(
    `“${written}” không phải là một phần của lô.`,
    'Ghi phần thứ mấy trên tổng số phần, ví dụ --shard 2/8.',
  );
}

const mostWorkers = 256;

function readWorkers(written: string | undefined): number {
  if (written === undefined) return availableParallelism();
  const workers = /^\d{1,3}$/.test(written) ? Number(written) : 0;
  if (workers >= 1 && workers <= mostWorkers) return workers;
  throw new UsageError(
    `“${written}” không phải là số luồng.`,
    `Ghi một số từ 1 đến ${mostWorkers}, ví dụ --workers 4; không ghi thì dùng hết số nhân của máy.`,
  );
}

function patternOf(text: string, file: string): Pattern | undefined {
  const findings: Finding[] = [];
  const pattern = readPattern(text, file, (finding) => findings.push(finding));
  if (findings.length > 0) printError(`${renderText(findings, new Map([[file, pattern?.source ?? text]]))}\n`);
  return pattern;
}

function tellProblems(problems: readonly DataProblem[], dataFile: string): void {
  const found = problems.map((problem) => ofData(problem, dataFile));
  printError(renderRowFindings(found, dataFile, new Map()));
}

function refuseUnknownInName({ columns }: Table, name: string): void {
  const unknown = unknownInName(columns, name);
  if (unknown.length === 0) return;
  throw new UsageError(
    `Tệp dữ liệu không có cột “${unknown.join('”, “')}” dùng trong --name.`,
    `Các cột đang có: ${columns.map(({ title }) => title).join(', ')}; số thứ tự của dòng là ${numberName}.`,
  );
}

function warnOfUnused(pattern: Pattern, { columns }: Table, name: string | undefined, dataFile: string): void {
  const used = new Set([...usedColumns(pattern, columns), ...columnsInName(columns, name)]);
  const unused = columns.filter((column) => !used.has(column)).map(({ title }) => `“${title}”`);
  if (unused.length === 0) return;
  printError(
    `${dataFile}\n  Lưu ý: Mẫu không dùng đến cột ${unused.join(', ')}. [batch/unused-column]\n  Cách sửa: Nếu cột ấy phải vào văn bản thì ghi {{tên cột}} vào mẫu; nếu không thì bỏ qua lưu ý này.\n`,
  );
}

function reportRow(number: number, line: number, { states }: BatchRun): ReportRow {
  const { outcome = 'waiting', files = [], found = [] } = states.get(number) ?? {};
  const remarks = found.map(({ columns, finding: { message, hint = '' } }) => ({
    column: columns.join(', '),
    message,
    hint,
  }));
  return { number, line, outcome, files, remarks };
}

function summarise(
  rows: readonly ReportRow[],
  out: string,
  report: string,
  seconds: number,
  interrupted: boolean,
): number {
  const count = (outcome: Outcome) => rows.filter((row) => row.outcome === outcome).length;
  const built = count('built');
  const rate = built > 0 ? `, ${decimal(built / seconds)} văn bản/giây` : '';
  print(
    `${out}: dựng ${wholeNumber(built)}, không đổi ${wholeNumber(count('unchanged'))}, lỗi ${wholeNumber(count('failed'))} văn bản; ${decimal(seconds)} giây${rate}.`,
  );
  print(`Kết quả từng dòng: ${report}`);
  if (interrupted) {
    printError(
      `Đã dừng theo yêu cầu; còn ${wholeNumber(count('waiting'))} văn bản chưa dựng, các tệp đã ghi xong vẫn nguyên vẹn.\nCách sửa: chạy lại lệnh để làm tiếp phần còn lại.`,
    );
    return 130;
  }
  return count('failed') > 0 ? 1 : 0;
}
