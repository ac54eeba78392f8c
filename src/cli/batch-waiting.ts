import { lstatSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Shard, shardOf } from '../batch/shard.ts';
import { holdNote, isHeld } from './batch-note.ts';
import { explainWriteError } from './save.ts';
import { UsageError } from './usage-error.ts';

/**
 * Where the documents of a batch wait until every row has been examined: a folder beside their places, so that they
 * only need to be renamed. A run that is killed leaves it to the next one. While a run goes on it holds a note in it,
 * so that no second one works on the same documents.
 */

const anyFolder = /^\.dang-dung(?:-(\d+)-(\d+))?$/;
const noteName = 'dang-chay.json';

export function waitingFolder(shard: Shard | undefined): string {
  return shard ? `.dang-dung-${shard.part}-${shard.of}` : '.dang-dung';
}

/** Whether a folder is that of a batch or of a shard of it; a whole batch has no use for those of its shards either. */
export function isWaitingFolder(name: string, shard: Shard | undefined): boolean {
  return shard ? name === waitingFolder(shard) : anyFolder.test(name);
}

/** Takes away the folder. What cannot be taken away stays. */
export async function removeWaiting(out: string, shard: Shard | undefined): Promise<void> {
  const own = waitingFolder(shard);
  const others = (await namesIn(out)).filter((name) => name !== own && isWaitingFolder(name, shard));
  // Its own last: as long as its note is there nobody begins to work in the others.
  for (const name of [...others, own]) await removeAtOnce(join(out, name)).catch(() => undefined);
}

/** In one step, so that nothing of a run that begins at this moment goes with it. */
async function removeAtOnce(folder: string): Promise<void> {
  const gone = `${folder}.${process.pid}.tmp`;
  renameSync(folder, gone);
  await rm(gone, { recursive: true, force: true });
}

/**
 * Notes that this run works on a batch or a shard of it.
 *
 * @param out the folder of the documents
 * @returns takes the note away
 * @throws UsageError when another run does, or the folder cannot be written
 */
export async function occupy(out: string, shard: Shard | undefined): Promise<() => void> {
  await refuseRivals(out, shard);
  const release = hold(out, waitingFolder(shard));
  try {
    // One that began at the same moment has not seen this note, but has written its own.
    await refuseRivals(out, shard);
    return release;
  } catch (error) {
    release();
    throw error;
  }
}

function hold(out: string, own: string): () => void {
  const folder = join(out, own);
  try {
    // Whatever else has the name is of no use to anybody else.
    if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() === false) rmSync(folder);
    mkdirSync(folder, { recursive: true });
    const release = holdNote(join(folder, noteName));
    if (release) return release;
  } catch (error) {
    throw explainWriteError(error, folder);
  }
  throw alreadyRunning(out, own);
}

async function refuseRivals(out: string, shard: Shard | undefined): Promise<void> {
  const names = await namesIn(out);
  const rival = names.find((name) => isRival(name, shard) && isHeld(join(out, name, noteName)));
  if (rival !== undefined) throw alreadyRunning(out, rival);
}

/** A whole batch and a shard of it have documents in common, and so have shards of another number of parts. */
function isRival(name: string, shard: Shard | undefined): boolean {
  const [, part, of] = anyFolder.exec(name) ?? [];
  if (!anyFolder.test(name) || name === waitingFolder(shard)) return false;
  return !shard || part === undefined || shardOf(`${part}/${of}`)?.of !== shard.of;
}

function alreadyRunning(out: string, name: string): UsageError {
  return new UsageError(
    `Một lệnh batch khác đang chạy trong thư mục ${out}.`,
    `Chờ lệnh ấy xong rồi chạy lại; nếu chắc chắn không còn lệnh nào đang chạy thì xóa thư mục ${name} ở đó.`,
  );
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}
