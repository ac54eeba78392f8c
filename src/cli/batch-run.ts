import { basename, join } from 'node:path';
import { columnsAt } from '../batch/cells.ts';
import { type BuiltDocument, type BuiltFile, emptyManifest, type Manifest } from '../batch/manifest.ts';
import type { Pattern } from '../batch/pattern.ts';
import type { Outcome } from '../batch/report.ts';
import { ofData, type RowFinding } from '../batch/row-findings.ts';
import type { Shard } from '../batch/shard.ts';
import type { Table } from '../batch/table.ts';
import { type Known, sortWork, type Work } from '../batch/work.ts';
import type { RuleSettings } from '../config/settings.ts';
import { hasErrors } from '../findings/finding.ts';
import {
  isIntact,
  manifestName,
  readManifests,
  removeLeftovers,
  removeWaiting,
  reportName,
  waitingFolder,
} from './batch-files.ts';
import { type Crew, gatherCrew } from './crew.ts';
import { type KeptManifest, keepManifest } from './keep-manifest.ts';
import { progressOf } from './progress.ts';
import { moveWhole } from './save.ts';
import type { RowTask, TaskResult } from './work.ts';

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
  const { folder, out, pattern, table, work, rules, shard, workers, dataFile } = batch;
  const outFolder = join(folder, out);
  const waitingPath = `${out}/${waitingFolder(shard)}`;
  if (batch.force) await removeWaiting(outFolder, shard);
  const manifests = batch.force ? new Map<string, Manifest>() : await readManifests(outFolder);
  const own = manifests.get(manifestName(shard)) ?? emptyManifest;
  const known = (documents: Manifest['built'], at: string): Known => ({
    documents,
    isIntact: (document) => isIntact(join(folder, at), document),
  });
  const sorted = sortWork(
    work,
    [...manifests.values()].map(({ built }) => known(built, out)),
    known(own.waiting, waitingPath),
  );
  const kept = keepManifest(outFolder, manifestName(shard), {
    built: byName(sorted.unchanged),
    waiting: byName(sorted.waiting),
  });
  const states = new Map<number, RowState>();
  const set = ({ row }: Work, state: Partial<RowState>) =>
    states.set(row.number, { ...(states.get(row.number) ?? untouched), ...state });
  for (const one of work) set(one, {});
  for (const one of sorted.bad)
    set(one, { outcome: 'failed', found: one.problems.map((problem) => ofData(problem, dataFile)) });
  for (const [one, { files }] of sorted.unchanged) set(one, { outcome: 'unchanged', files: pathsIn(out, files) });

  const setup = { folder, pattern: { file: pattern.file, text: batch.text }, columns: table.columns, rules };
  const crew = gatherCrew(setup, workers);
  const interrupt = stopOnInterrupt(crew);
  try {
    await removeLeftovers(outFolder, ownFiles(work, shard));
    const sources = new Map([[pattern.file, pattern.source]]);
    const byNumber = new Map(work.map((one) => [one.row.number, one]));
    const made = new Map(sorted.waiting);
    const examined = (one: Work, { findings = [], sources: texts = [], files = [] }: TaskResult) => {
      for (const [file, text] of texts) sources.set(file, text);
      const found = findings.map((finding): RowFinding => {
        const columns = columnsAt(pattern, table.columns, finding.span).map(({ title }) => title);
        return { line: one.row.line, columns, finding };
      });
      if (hasErrors(findings)) {
        set(one, { outcome: 'failed', found });
        return;
      }
      set(one, { found });
      const document = { fingerprint: one.fingerprint, files };
      made.set(one, document);
      // What there is to be said of it is said again by the run that comes to its end.
      if (one.name !== undefined && findings.length === 0) kept.wait(one.name, document);
    };
    const making = stepper(kept, 'Kiểm tra', sorted.fresh.length);
    try {
      const tasks = sorted.fresh.map(({ row: { number, cells }, name = '' }): RowTask => {
        return { kind: 'row', number, cells, path: `${waitingPath}/${name}` };
      });
      await crew.run(tasks, (result) => {
        const one = byNumber.get(result.number);
        if (one) examined(one, result);
        making.done();
      });
    } finally {
      making.end();
    }
    tell(
      work.flatMap(({ row }) => states.get(row.number)?.found ?? []),
      sources,
    );
    if (!interrupt.came()) {
      const placing = stepper(kept, 'Dựng', made.size);
      try {
        for (const [one, document] of made) {
          for (const { name } of document.files) moveWhole(join(folder, waitingPath, name), join(outFolder, name));
          set(one, { outcome: 'built', files: pathsIn(out, document.files) });
          if (one.name !== undefined) kept.build(one.name, document);
          placing.done();
        }
      } finally {
        placing.end();
      }
      await removeWaiting(outFolder, shard);
    }
  } finally {
    interrupt.end();
    await crew.close();
    kept.save();
  }
  return { states, interrupted: interrupt.came() };
}

const untouched: RowState = { outcome: 'waiting', files: [], found: [] };

function byName(documents: ReadonlyMap<Work, BuiltDocument>): Manifest['built'] {
  return new Map([...documents].flatMap(([{ name }, document]) => (name === undefined ? [] : [[name, document]])));
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

/** Ctrl+C lets what is under way come to its end; a second one ends the program at once. */
function stopOnInterrupt(crew: Crew): { came(): boolean; end(): void } {
  let came = false;
  const others = process.rawListeners('SIGINT');
  const stop = () => {
    came = true;
    crew.stop();
  };
  process.removeAllListeners('SIGINT');
  process.once('SIGINT', stop);
  return {
    came: () => came,
    end() {
      process.removeListener('SIGINT', stop);
      for (const other of others) process.on('SIGINT', (signal) => other.call(process, signal));
    },
  };
}

/** Whether a file is one that this run writes, whatever other shards write beside it. */
function ownFiles(work: readonly Work[], shard: Shard | undefined): (name: string) => boolean {
  const names = new Set(work.map(({ name }) => name));
  const others = [manifestName(shard), reportName(shard)];
  return (name) =>
    others.includes(basename(name)) || names.has(name.replace(/(\.(ke-hoach|phu-luc)(-\d+)?)?\.docx$/, ''));
}
