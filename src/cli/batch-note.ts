import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { fingerprint } from '../batch/fingerprint.ts';

/** The note by which a run tells others that it works in a folder; others may be on other machines. */

const beatMilliseconds = 5_000;
/** A run that has not been heard of for so long has ended without a word, whoever has its number now. */
const silenceMilliseconds = 4 * beatMilliseconds;

/**
 * Writes a note and keeps it fresh. Of several runs that begin at the same moment only one succeeds.
 *
 * @returns takes the note away; nothing when another run holds it
 */
export function holdNote(note: string): (() => void) | undefined {
  const text = JSON.stringify({ pid: process.pid, host: hostname(), run: randomUUID() });
  if (!writeWhole(note, text) && !(removeEnded(note) && writeWhole(note, text))) return undefined;
  const beat = setInterval(() => touch(note), beatMilliseconds);
  beat.unref();
  return () => {
    clearInterval(beat);
    if (textOf(note) === text) rmSync(note, { force: true });
  };
}

/** Whether a run that goes on has written it; one that is still being written counts as well. */
export function isHeld(note: string): boolean {
  const text = textOf(note);
  if (text === undefined || silenceOf(note) >= silenceMilliseconds) return false;
  const { pid, host } = ownerOf(text);
  if (host !== hostname() || pid === undefined) return true;
  return pid !== process.pid && isAlive(pid);
}

/** @returns whether it is ours: a name is given once, and only to what has been written to its end */
function writeWhole(note: string, text: string): boolean {
  const temporary = `${note}.${randomUUID()}.tmp`;
  try {
    writeFileSync(temporary, text, { flag: 'wx' });
    return succeeds(() => link(temporary, note, text));
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** Shared folders and sticks that know no second name of a file still create one only once. */
function link(temporary: string, note: string, text: string): void {
  try {
    linkSync(temporary, note);
  } catch (error) {
    if (hasCode(error, 'EEXIST', 'ENOENT')) throw error;
    writeFileSync(note, text, { flag: 'wx' });
  }
}

/**
 * Removes a note whose run has ended. To look at it and to remove it are two steps, between which another may put its
 * own there; so that only one run removes a certain note, it first takes a name that stands for what the note says.
 *
 * @returns whether the place is free now, unless yet another run takes it
 */
function removeEnded(note: string): boolean {
  const text = textOf(note);
  if (text === undefined) return true;
  // Asked after the text is known: what is judged is this note or a later one, which is held.
  if (isHeld(note)) return false;
  const claim = `${note}.${fingerprint([text])}`;
  if (silenceOf(claim) >= silenceMilliseconds) rmSync(claim, { force: true });
  if (!succeeds(() => writeFileSync(claim, '', { flag: 'wx' }))) return false;
  if (textOf(note) !== text) return false;
  rmSync(note, { force: true });
  return true;
}

/** @returns whether what may be done once only has not been done before */
function succeeds(act: () => void): boolean {
  try {
    act();
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.some((code) => code === error.code);
}

/** Milliseconds since a file was last touched; none for one that is not there. */
function silenceOf(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  return found ? Date.now() - found.mtimeMs : 0;
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function ownerOf(text: string): { readonly pid?: unknown; readonly host?: unknown } {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}

function isAlive(pid: unknown): boolean {
  if (typeof pid !== 'number') return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return hasCode(error, 'EPERM');
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
