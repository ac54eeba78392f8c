import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Cells, cellsOf } from '../batch/cells.ts';
import { examineRow, type Tools, writeRow } from '../batch/make.ts';
import type { BuiltFile } from '../batch/manifest.ts';
import { type Pattern, readPattern } from '../batch/pattern.ts';
import type { Column } from '../batch/table.ts';
import type { RuleSettings } from '../config/settings.ts';
import type { WordFile } from '../docx/write.ts';
import type { Finding } from '../findings/finding.ts';
import { makeOne, type OneResult } from './build-one.ts';
import { deflate } from './deflate.ts';
import { officeReader } from './offices.ts';
import { saveWhole } from './save.ts';
import { templateFinder } from './templates.ts';

/** What a thread needs to know before its first task; plain data, for it goes from thread to thread. */
export interface Setup {
  /** Where `plans`, `offices` and `out` are. */
  readonly folder: string;
  /** That of a batch. */
  readonly pattern?: { readonly file: string; readonly text: string };
  readonly columns?: readonly Column[];
  /** What the office wants otherwise of rules. */
  readonly rules?: RuleSettings;
}

export type Task = RowTask | PlanTask;

interface PlanTask {
  readonly kind: 'plan';
  readonly number: number;
  readonly id: string;
  readonly strict: boolean;
  readonly draft: boolean;
}

export interface RowTask {
  readonly kind: 'row';
  /** Of the row. */
  readonly number: number;
  readonly cells: readonly string[];
  /** Where the document is written: its path from the folder, without extension. */
  readonly path: string;
}

export interface TaskResult {
  readonly number: number;
  readonly findings?: readonly Finding[];
  /** The texts that the findings point into, without the pattern's own. */
  readonly sources?: readonly (readonly [file: string, text: string])[];
  /** What came of a plan. */
  readonly one?: OneResult;
  /** What was written for a row. */
  readonly files?: readonly BuiltFile[];
}

/** What a thread answers to a list of tasks. */
export interface Message {
  readonly results: readonly TaskResult[];
  /** A sentence and a remedy: the disk is full. */
  readonly refusal?: { readonly message: string; readonly hint: string };
  readonly failure?: string;
}

/** Few enough that an interruption loses little, many enough that messages cost nothing. */
export function chunkSize(tasks: number, workers: number): number {
  return Math.max(1, Math.min(8, Math.ceil(tasks / workers / 4)));
}

/** @returns what does one task after the other, with what it has read once for all of them */
export function foreman({ folder, pattern: given, columns = [], rules }: Setup): (task: Task) => Promise<TaskResult> {
  const pattern = given && readPattern(given.text, given.file, () => {});
  const tools: Tools = {
    findWording: templateFinder(folder),
    offices: officeReader(folder),
    deflate,
    rules,
  };
  return async (task) => {
    if (task.kind === 'plan') {
      const { number, id, strict, draft } = task;
      return {
        number,
        one: await makeOne(id, tools.findWording, { strict, draft, folder, rules, offices: tools.offices }),
      };
    }
    if (!pattern) throw new Error(given?.file);
    const cells = cellsOf(columns, task);
    return make(pattern, task, cells, tools, folder);
  };
}

/** Examines a row and, when nothing is wrong, writes its document. */
async function make(
  pattern: Pattern,
  { number, path }: RowTask,
  cells: Cells,
  tools: Tools,
  folder: string,
): Promise<TaskResult> {
  const { findings, sources, plan, document } = await examineRow(pattern, cells, tools);
  const written = plan && document ? { files: writeFiles(writeRow(plan, document, tools), path, folder) } : {};
  if (findings.length === 0) return { number, ...written };
  return { number, findings, sources: [...sources].filter(([name]) => name !== pattern.file), ...written };
}

/** @param path from the folder, without extension */
function writeFiles(made: readonly WordFile[], path: string, folder: string): BuiltFile[] {
  const files: BuiltFile[] = [];
  for (const { suffix, bytes } of made) {
    const whole = `${path}${suffix ? `.${suffix}` : ''}.docx`;
    saveWhole(join(folder, whole), bytes);
    const { size, mtimeMs } = statSync(join(folder, whole));
    files.push({ name: basename(whole), size, modified: mtimeMs });
  }
  return files;
}
