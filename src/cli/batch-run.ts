import { join } from 'node:path';
import { columnsAt } from '../batch/cells.ts';
import type { BuiltDocument, BuiltFile } from '../batch/manifest.ts';
import type { Pattern } from '../batch/pattern.ts';
import type { Outcome } from '../batch/report.ts';
import { ofCells, ofData, type RowFinding } from '../batch/row-findings.ts';
import type { Shard } from '../batch/shard.ts';
import type { Table } from '../batch/table.ts';
import type { Sorted, Work } from '../batch/work.ts';
import type { RuleSettings } from '../config/settings.ts';
import { hasErrors } from '../findings/finding.ts';
import { takeUp } from './batch-resume.ts';
import { occupy, removeWaiting, waitingFolder } from './batch-waiting.ts';
import { type Crew, gatherCrew } from './crew.ts';
import { stopOnInterrupt } from './interrupt.ts';
import type { KeptManifest } from './keep-manifest.ts';
import { progressOf } from './progress.ts';
import { moveWhole } from './save.ts';
import { UsageError } from './usage-error.ts';
import type { RowTask } from './work.ts';

/** A batch that is in order as far as it can be seen without examining its rows. */
export interface Batch {
  /** Where `plans`, `offices` and `out` are. */
  readonly folder: string;
  /** Where the documents go, from there. */
  readonly out: string;
  /** As the user named it. */
  readonly dataFile: string;
  /** The pattern's own text, as it was read. */
  readonly text: string;
  readonly pattern: Pattern;
  readonly table: Table;
  readonly work: readonly Work[];
  /** What the office wants otherwise of rules. */
  readonly rules: RuleSettings;
  readonly shard?: Shard;
  readonly workers: number;
  readonly force: boolean;
}

/** What became of a row. */
interface RowState {
  readonly outcome: Outcome;
  readonly files: readonly string[];
  readonly found: readonly RowFinding[];
}

export interface BatchRun {
  /** By the number of the row. */
  readonly states: ReadonlyMap<number, RowState>;
  readonly interrupted: boolean;
  /** Why documents could not be given their places: they wait for the next run. */
  readonly refused: readonly UsageError[];
  /** Files of earlier runs that no row gives any more, or that a row with errors gave. */
  readonly left: readonly string[];
}

/** A batch under way: what it has to do, what became of its rows so far, and its notes for the next run. */
interface UnderWay {
  readonly batch: Batch;
  readonly sorted: Sorted;
  readonly states: Map<number, RowState>;
  readonly kept: KeptManifest;
  readonly refused: UsageError[];
}

/**
 * Examines what has changed and builds what is in order. What is done is noted in the manifest as it is done, so that
 * a run that is killed is taken up again where it stood.
 *
 * @param tell gets everything that was found, once all rows have been examined and before the first is built
 */
export async function carryOut(
  batch: Batch,
  tell: (found: readonly RowFinding[], sources: ReadonlyMap<string, string>) => void,
): Promise<BatchRun> {
  const { folder, out, pattern, table, work, rules, shard, workers, force } = batch;
  const release = await occupy(join(folder, out), shard);
  try {
    const { sorted, others, kept } = await takeUp(join(folder, out), work, shard, force);
    const underWay: UnderWay = { batch, sorted, kept, states: firstStates(batch, sorted), refused: [] };
    const { states, refused } = underWay;
    const setup = { folder, pattern: { file: pattern.file, text: batch.text }, columns: table.columns, rules };
    const crew = gatherCrew(setup, workers, whenTooLarge);
    const interrupt = stopOnInterrupt(crew);
    try {
      const { made, sources } = await makeAll(underWay, crew);
      tell(
        work.flatMap(({ row }) => states.get(row.number)?.found ?? []),
        sources,
      );
      if (!interrupt.came()) await placeAll(underWay, made);
    } finally {
      interrupt.end();
      await crew.close();
      kept.save();
    }
    const waits = [...states.values()].some(({ outcome }) => outcome === 'waiting');
    const given = new Set([...states.values()].flatMap(({ files }) => files));
    const left = [...others.values()].flatMap(({ files }) => pathsIn(out, files)).filter((path) => !given.has(path));
    return { states, refused, interrupted: interrupt.came() && waits, left: left.sort() };
  } finally {
    release();
  }
}

const whenTooLarge = 'Chạy lại lệnh với --workers 1, hoặc rút ngắn mẫu hay chia văn bản ấy thành nhiều phần.';

function firstStates({ work, out, dataFile }: Batch, { bad, unchanged }: Sorted): Map<number, RowState> {
  const states = new Map<number, RowState>();
  for (const { row } of work) states.set(row.number, { outcome: 'waiting', files: [], found: [] });
  for (const { row, problems } of bad) {
    states.set(row.number, { outcome: 'failed', files: [], found: problems.map((one) => ofData(one, dataFile)) });
  }
  for (const [{ row }, { files }] of unchanged) {
    states.set(row.number, { outcome: 'unchanged', files: pathsIn(out, files), found: [] });
  }
  return states;
}

/**
 * Examines every fresh row and makes its document where it waits for the others.
 *
 * @returns what waits, and the texts that findings point into
 */
async function makeAll({ batch, sorted, states, kept }: UnderWay, crew: Crew) {
  const { out, pattern, table, shard } = batch;
  const made = new Map(sorted.waiting);
  const sources = new Map([[pattern.file, pattern.source]]);
  const fresh = new Map(sorted.fresh.map((one) => [one.row.number, one]));
  const tasks = sorted.fresh.map(
    ({ row: { number, cells }, name = '' }): RowTask => ({
      kind: 'row',
      number,
      cells,
      path: `${out}/${waitingFolder(shard)}/${name}`,
    }),
  );
  const step = stepper(kept, 'Kiểm tra', tasks.length);
  try {
    await crew.run(tasks, ({ number, findings = [], sources: texts = [], files = [] }) => {
      step.done();
      const one = fresh.get(number);
      if (!one) return;
      for (const [file, text] of texts) sources.set(file, text);
      const found = findings.map((finding) =>
        ofCells(one.row, finding, columnsAt(pattern, table.columns, finding.span), table.columns),
      );
      states.set(number, { outcome: hasErrors(findings) ? 'failed' : 'waiting', files: [], found });
      if (hasErrors(findings)) return;
      const document = { fingerprint: one.fingerprint, files };
      made.set(one, document);
      // What there is to be said of it is said again by the run that comes to its end.
      if (one.name !== undefined && findings.length === 0) kept.wait(one.name, document);
    });
  } finally {
    step.end();
  }
  return { made, sources };
}

/** Gives every document that waits its place; what cannot be written over goes on waiting. */
async function placeAll(
  { batch, states, kept, refused }: UnderWay,
  made: ReadonlyMap<Work, BuiltDocument>,
): Promise<void> {
  const { folder, out, shard } = batch;
  const step = stepper(kept, 'Dựng', made.size);
  try {
    for (const [{ row, name }, document] of made) {
      step.done();
      const refusal = placed(document, join(folder, out, waitingFolder(shard)), join(folder, out));
      if (refusal) {
        refused.push(refusal);
        continue;
      }
      const found = states.get(row.number)?.found ?? [];
      states.set(row.number, { outcome: 'built', files: pathsIn(out, document.files), found });
      if (name !== undefined) kept.build(name, document);
    }
  } finally {
    step.end();
  }
  if (refused.length === 0) await removeWaiting(join(folder, out), shard);
}

/** @returns why a document could not be moved, if it could not */
function placed({ files }: BuiltDocument, from: string, to: string): UsageError | undefined {
  try {
    for (const { name } of files) moveWhole(join(from, name), join(to, name));
    return undefined;
  } catch (error) {
    if (error instanceof UsageError) return error;
    throw error;
  }
}

function pathsIn(out: string, files: readonly BuiltFile[]): string[] {
  return files.map(({ name }) => `${out}/${name}`);
}

/** Tells how far a phase has come and saves what it has done, now and then. */
function stepper(kept: KeptManifest, verb: string, total: number): { done(): void; end(): void } {
  const progress = progressOf(verb, total);
  return {
    done() {
      progress.step();
      kept.saveNowAndThen();
    },
    end: progress.end,
  };
}
