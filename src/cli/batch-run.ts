import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { columnsAt } from '../batch/cells.ts';
import { type BuiltDocument, type BuiltFile, emptyManifest, type Manifest } from '../batch/manifest.ts';
import type { Pattern } from '../batch/pattern.ts';
import type { Outcome } from '../batch/report.ts';
import { ofData, type RowFinding } from '../batch/row-findings.ts';
import type { Shard } from '../batch/shard.ts';
import type { Table } from '../batch/table.ts';
import { builtBefore, type Sorted, sortWork, type Work } from '../batch/work.ts';
import type { RuleSettings } from '../config/settings.ts';
import { hasErrors } from '../findings/finding.ts';
import { isIntact, manifestName, readManifests, removeLeftovers, reportName, waitingFolder } from './batch-files.ts';
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
  const intact = (document: BuiltDocument) => isIntact(outFolder, document);
  const manifests = batch.force ? [] : await readManifests(outFolder);
  const sorted = sortWork(work, manifests, intact);
  const kept = keepManifest(outFolder, manifestName(shard), whatHolds(sorted, manifests, intact));
  const states = new Map<number, RowState>();
  const set = ({ row }: Work, state: Partial<RowState>) =>
    states.set(row.number, { ...(states.get(row.number) ?? untouched), ...state });
  for (const one of work) set(one, {});
  for (const one of sorted.bad)
    set(one, { outcome: 'failed', found: one.problems.map((problem) => ofData(problem, dataFile)) });
  for (const one of sorted.unchanged) set(one, { outcome: 'unchanged', files: [`${out}/${one.name}.docx`] });

  const setup = { folder, pattern: { file: pattern.file, text: batch.text }, columns: table.columns, rules };
  const crew = gatherCrew(setup, workers);
  const interrupt = stopOnInterrupt(crew);
  const waiting = `${out}/${waitingFolder(shard)}`;
  try {
    await removeLeftovers(outFolder, ownFiles(work, shard));
    await rm(join(folder, waiting), { recursive: true, force: true });
    const sources = new Map([[pattern.file, pattern.source]]);
    const good = new Set(sorted.checked);
    const byNumber = new Map(work.map((one) => [one.row.number, one]));
    const made = new Map<Work, readonly BuiltFile[]>();
    const making = sorted.fresh.map((one) => taskOf('make', one, waiting));
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
      good.add(one);
      made.set(one, files);
      kept.check(one.fingerprint);
    };
    const looking = stepper(kept, 'Kiểm tra', making.length);
    try {
      await crew.run(making, (result) => {
        const one = byNumber.get(result.number);
        if (one) examined(one, result);
        looking.done();
      });
    } finally {
      looking.end();
    }
    tell(
      work.flatMap(({ row }) => states.get(row.number)?.found ?? []),
      sources,
    );
    const ready = work.filter((one) => good.has(one));
    const built = (one: Work, files: readonly BuiltFile[]) => {
      set(one, { outcome: 'built', files: files.map(({ name }) => `${out}/${name}`) });
      if (one.name !== undefined) kept.build(one.name, { fingerprint: one.fingerprint, files });
    };
    const step = stepper(kept, 'Dựng', ready.length);
    try {
      for (const [one, files] of interrupt.came() ? [] : made) {
        for (const { name } of files) moveWhole(join(folder, waiting, name), join(outFolder, name));
        built(one, files);
        step.done();
      }
      await crew.run(
        sorted.checked.map((one) => taskOf('build', one, out)),
        ({ number, files = [] }) => {
          const one = byNumber.get(number);
          if (one) built(one, files);
          step.done();
        },
      );
    } finally {
      step.end();
    }
  } finally {
    interrupt.end();
    await crew.close();
    await rm(join(folder, waiting), { recursive: true, force: true });
    kept.save();
  }
  return { states, interrupted: interrupt.came() };
}

const untouched: RowState = { outcome: 'waiting', files: [], found: [] };

/** What of earlier manifests is still so; the rest of them is forgotten. */
function whatHolds(
  { unchanged, checked }: Sorted,
  manifests: readonly Manifest[],
  intact: (document: BuiltDocument) => boolean,
): Manifest {
  if (manifests.length === 0) return emptyManifest;
  const built = unchanged.flatMap((one): [string, BuiltDocument][] => {
    const document = one.name === undefined ? undefined : builtBefore(one, one.name, manifests, intact);
    return one.name === undefined || !document ? [] : [[one.name, document]];
  });
  return { built: new Map(built), checked: new Set(checked.map(({ fingerprint }) => fingerprint)) };
}

function taskOf(kind: RowTask['kind'], { row: { number, cells }, name = '' }: Work, out: string): RowTask {
  return { kind, number, cells, path: `${out}/${name}` };
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
