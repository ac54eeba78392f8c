import { annotate } from '../annotate/annotate.ts';
import { type Check, checkDocx } from '../check.ts';
import type { Finding } from '../findings/finding.ts';
import { renderHtml } from '../findings/html.ts';
import { renderJson } from '../findings/json.ts';
import { renderReport } from '../findings/report.ts';
import { renderSarif } from '../findings/sarif.ts';
import { documentName, roleNames } from '../roles/names.ts';
import type { RoledFile } from '../roles/role.ts';
import type { Level } from '../rules/card.ts';
import { allRules } from '../rules/catalogue.ts';
import { readSettings } from './config.ts';
import { deflate } from './deflate.ts';
import { saveWhole } from './save.ts';
import { print, printError } from './terminal.ts';
import { printUsageError, UsageError } from './usage-error.ts';
import { annotatedName, readWordFile, wordFilesAt } from './word-files.ts';

export interface CheckOptions {
  readonly format: 'text' | 'json' | 'sarif' | 'html';
  /** The mildest level that is reported and that counts for the exit code. */
  readonly level?: Level;
  readonly annotate?: boolean;
  readonly output?: string;
  readonly roles?: boolean;
  readonly rules?: boolean;
}

/**
 * `kehoach check`: what in Word files contradicts the decree, its model forms or practice. A file that cannot be read
 * does not stop the others.
 *
 * @returns 0 when nothing of the level asked for is found (of E when none is asked for), 1 when there is, 2 when a file
 *   could not be judged
 */
export async function runCheck(paths: readonly string[], options: CheckOptions): Promise<number> {
  if (options.rules) return listRules();
  if (paths.length === 0)
    throw new UsageError(
      'Chưa ghi tệp cần kiểm tra.',
      'Ghi tên tệp hoặc thư mục, ví dụ: npm run check-docx du-thao.docx',
    );
  const settings = await readSettings();
  const files: string[] = [];
  const findings: Finding[] = [];
  let isUnread = false;
  const goOn = async (work: () => Promise<void>) => {
    if (!(await isDone(work))) isUnread = true;
  };
  const judge = async (path: string) => {
    const bytes = await readWordFile(path);
    const file = path.replaceAll('\\', '/');
    const check = checkDocx(bytes, file, settings);
    const found = ofLevel(check.findings, options.level);
    files.push(file);
    findings.push(...found);
    if (!isJudged(check)) isUnread = true;
    else if (options.annotate && found.length > 0) saveAnnotated(file, bytes, found, options.format);
    else if (options.roles && check.roled) print(rolesText(file, check.roled));
  };
  for (const path of paths) {
    await goOn(async () => {
      for (const file of await filesAt(path)) await goOn(() => judge(file));
    });
  }
  if (!options.roles && files.length > 0) show(findings, files, options);
  if (isUnread) return 2;
  const counts = options.level === undefined ? findings.filter(({ severity }) => severity === 'error') : findings;
  return counts.length > 0 ? 1 : 0;
}

/** Whether a piece of work could be done; where the disk or the file did not let it, that is told. */
async function isDone(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    printUsageError(error);
    return false;
  }
}

async function filesAt(path: string): Promise<readonly string[]> {
  const files = await wordFilesAt(path);
  if (files.length === 0)
    throw new UsageError(`Trong thư mục ${path} không có tệp Word nào.`, 'Ghi thư mục có các tệp .docx cần kiểm tra.');
  return files;
}

function isJudged({ roled }: Check): boolean {
  return roled !== undefined && !roled.isOfParty;
}

/** A copy beside the file, with a comment for each finding. What a program reads has no name of a file in front. */
function saveAnnotated(
  file: string,
  bytes: Uint8Array,
  findings: readonly Finding[],
  format: CheckOptions['format'],
): void {
  const path = annotatedName(file);
  const signature = { author: 'kehoach', date: new Date().toISOString().replace(/\.\d+Z$/, 'Z') };
  saveWhole(path, annotate(bytes, findings, signature, deflate));
  if (format === 'text') print(path);
  else printError(path);
}

const mildness = { error: 0, warning: 1, note: 2 } as const;
const mildest = { E: 0, W: 1, I: 2 } as const;

function ofLevel(findings: readonly Finding[], level: Level = 'I'): Finding[] {
  return findings.filter(({ severity }) => mildness[severity] <= mildest[level]);
}

function show(findings: readonly Finding[], files: readonly string[], options: CheckOptions): void {
  const text = rendered(findings, files, options.format);
  if (options.output === undefined) print(text);
  else {
    saveWhole(options.output, new TextEncoder().encode(text));
    print(options.output);
  }
}

function rendered(findings: readonly Finding[], files: readonly string[], format: CheckOptions['format']): string {
  switch (format) {
    case 'json':
      return renderJson(findings, new Map());
    case 'sarif':
      return renderSarif(findings, new Map(), new Map(allRules.map((rule) => [rule.code, rule])));
    case 'html':
      return renderHtml(findings, files);
    case 'text':
      return renderReport(findings, files, { width: process.stdout.columns });
  }
}

/** What each line of a file was taken for: so that a finding that looks wrong can be understood. */
function rolesText(file: string, { documents }: RoledFile): string {
  const lines = documents.flatMap((document) => [
    `${file}: ${documentName(document)}`,
    ...document.passages
      .filter(({ role }) => role !== 'blank')
      .map(({ role, text }) => `  ${roleNames[role].padEnd(24)} ${text.replace(/\s+/gu, ' ').slice(0, 100)}`),
  ]);
  return lines.join('\n');
}

function listRules(): number {
  for (const { code, level, title, source } of allRules) print(`${code}  ${level}  ${title} (${source})`);
  return 0;
}
