import { statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { FindWording } from '../build.ts';
import { buildOne } from './build-one.ts';
import { type Changes, gatherChanges } from './changes.ts';
import { sameName, type Wanted, watchFolders } from './folders.ts';
import { planId, readSpec } from './plans.ts';
import { templateFinder } from './templates.ts';
import { print, printError } from './terminal.ts';
import { printUsageError, UsageError } from './usage-error.ts';

export interface WatchOptions {
  /** Where `plans`, `offices` and `out` are. */
  readonly folder?: string;
  /** Ends the watch; without it Ctrl+C does. */
  readonly signal?: AbortSignal;
  /** How wordings are found, afresh for each build because a template may have changed. */
  readonly wordings?: () => FindWording;
}

const quietMilliseconds = 100;

/**
 * `kehoach watch`: builds a plan now and again whenever it, a template of the office that it uses or a file in
 * `offices` is saved. A mistake is told and the last good Word file stays.
 *
 * @returns 0 when it was ended
 * @throws UsageError when there is no such plan to begin with
 */
export async function runWatch(written: string, options: WatchOptions): Promise<number> {
  const { folder = '.', signal = undefined, wordings = () => templateFinder(folder) } = options;
  const { id, file } = await readSpec(planId(written), folder);
  const changes = gatherChanges(quietMilliseconds);
  const folders = watchFolders(changes.note);
  let template: string | undefined;
  const follow = () => folders.follow(wantedFolders(resolve(folder), file, template));
  const findWording: FindWording = (plan, report) => {
    template = plan.template;
    // Before it is read: a change from here on is seen.
    follow();
    return wordings()(plan, report);
  };
  const stopListening = signal ? endWith(signal, changes) : exitOnInterrupt();
  try {
    follow();
    print(`Đang theo dõi ${file}: mỗi lần lưu là dựng lại. Nhấn Ctrl+C để dừng.`);
    changes.note();
    await buildAtEach(changes.settled(), async () => {
      follow();
      if (await comesBack(join(folder, file))) await buildAndTell(id, file, findWording, folder);
      else printError(`${timeOfDay()} Không thấy tệp ${file}; đang chờ tệp trở lại.`);
    });
  } finally {
    stopListening();
    changes.end();
    folders.close();
  }
  return 0;
}

/** One build after the other; whatever goes wrong in one of them is told and the next is waited for. */
export async function buildAtEach(changes: AsyncIterable<void>, buildOnce: () => Promise<void>): Promise<void> {
  for await (const _ of changes) {
    try {
      await buildOnce();
    } catch (error) {
      if (error instanceof UsageError) printUsageError(error);
      else printError(`Chương trình gặp lỗi không lường trước: ${error instanceof Error ? error.message : error}`);
      printError(`${timeOfDay()} Chưa dựng được; vẫn đang theo dõi, lưu lại tệp để dựng lần nữa.`);
    }
  }
}

async function buildAndTell(id: string, file: string, findWording: FindWording, folder: string): Promise<void> {
  const tell = (line: string) => print(`${timeOfDay()} ${line}`);
  const paths = await buildOne(id, findWording, { folder, tell });
  if (paths.length === 0)
    printError(
      `${timeOfDay()} Chưa dựng được ${file}; sửa lỗi nêu trên rồi lưu lại. Tệp Word dựng trước được giữ nguyên.`,
    );
}

/** The folders whose files a build of the plan reads. Partials of an office lie beside its template. */
function wantedFolders(project: string, file: string, template: string | undefined): Wanted[] {
  const plan = join(project, file);
  const wanted: Wanted[] = [
    { folder: dirname(plan), matters: sameName(basename(plan)) },
    { folder: join(project, 'offices'), matters: (name) => /\.ya?ml$/i.test(name) },
  ];
  if (!template?.endsWith('.hbs')) return wanted;
  const path = resolve(dirname(plan), template);
  return [
    ...wanted,
    { folder: dirname(path), matters: sameName(basename(path)) },
    { folder: join(dirname(path), 'partials'), matters: (name) => /\.hbs$/i.test(name) },
  ];
}

const patience = { steps: 10, milliseconds: 50 };

/** Whether a file is there, or is again before long: some editors take it away before they put the new one. */
async function comesBack(path: string): Promise<boolean> {
  for (let step = 0; step < patience.steps; step++) {
    if (statSync(path, { throwIfNoEntry: false })) return true;
    await wait(patience.milliseconds);
  }
  return false;
}

function endWith(signal: AbortSignal, { end }: Changes): () => void {
  signal.addEventListener('abort', end, { once: true });
  if (signal.aborted) end();
  return () => signal.removeEventListener('abort', end);
}

/** Ctrl+C is how a watch ends, not a failure of it; it goes before what other commands do then. */
function exitOnInterrupt(): () => void {
  const exit = () => process.exit(0);
  process.prependOnceListener('SIGINT', exit);
  return () => process.removeListener('SIGINT', exit);
}

function timeOfDay(): string {
  return new Date().toTimeString().slice(0, 8);
}
