import { existsSync, lstatSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { Shard } from '../batch/shard.ts';
import { explainWriteError } from './save.ts';
import { UsageError } from './usage-error.ts';

/**
 * Where the documents of a batch wait until every row has been examined: a folder beside their places, so that they
 * only need to be renamed. A run that is killed leaves it to the next one. While a run goes on it holds a note in it,
 * so that no second one works on the same documents.
 */

const anyFolder = /^\.dang-dung(-\d+-\d+)?$/;
const noteName = 'dang-chay.json';

export function waitingFolder(shard: Shard | undefined): string {
  return shard ? `.dang-dung-${shard.part}-${shard.of}` : '.dang-dung';
}

/** Takes away the folder; a whole batch has no use for those of its shards either. What cannot be taken away stays. */
export async function removeWaiting(out: string, shard: Shard | undefined): Promise<void> {
  const names = shard ? [waitingFolder(shard)] : (await namesIn(out)).filter((name) => anyFolder.test(name));
  for (const name of names) await rm(join(out, name), { recursive: true, force: true }).catch(() => undefined);
}

/**
 * Notes that this run works on a batch or a shard of it.
 *
 * @param out the folder of the documents
 * @returns takes the note away
 * @throws UsageError when another run does, or the folder cannot be written
 */
export async function occupy(out: string, shard: Shard | undefined): Promise<() => void> {
  const own = waitingFolder(shard);
  // A whole batch and a shard of it are the same documents; shards are not those of one another.
  const others = shard ? [waitingFolder(undefined)] : (await namesIn(out)).filter((name) => anyFolder.test(name));
  const rival = others.find((name) => name !== own && isHeld(join(out, name, noteName)));
  if (rival !== undefined) throw alreadyRunning(out, rival);
  const folder = join(out, own);
  const note = join(folder, noteName);
  try {
    // Whatever else has the name is of no use to anybody else.
    if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() === false) rmSync(folder);
    mkdirSync(folder, { recursive: true });
    if (existsSync(note) && !isHeld(note)) rmSync(note);
    if (!write(note)) throw alreadyRunning(out, own);
  } catch (error) {
    throw error instanceof UsageError ? error : explainWriteError(error, folder);
  }
  const beat = setInterval(() => touch(note), beatMilliseconds);
  beat.unref();
  return () => {
    clearInterval(beat);
    rmSync(note, { force: true });
  };
}

const beatMilliseconds = 5_000;
/** A run on another machine that has not been heard of for so long has ended without a word. */
const silenceMilliseconds = 4 * beatMilliseconds;

/** @returns whether it is ours: of two runs that begin at the same moment only one writes it */
function write(note: string): boolean {
  try {
    writeFileSync(note, JSON.stringify({ pid: process.pid, host: hostname() }), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function isHeld(note: string): boolean {
  try {
    const { pid, host } = JSON.parse(readFileSync(note, 'utf8'));
    if (host !== hostname()) return Date.now() - statSync(note).mtimeMs < silenceMilliseconds;
    return pid !== process.pid && isAlive(pid);
  } catch {
    return false;
  }
}

function isAlive(pid: unknown): boolean {
  if (typeof pid !== 'number') return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function touch(note: string): void {
  try {
    const now = new Date();
    utimesSync(note, now, now);
  } catch {
    // Somebody took it away; the documents are whole all the same.
  }
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
