import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, onTestFinished, test } from 'vitest';
import { holdNote, isHeld } from '../../src/cli/batch-note.ts';

/** The note by which a run keeps others out of its folder. */

function noteIn(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-note-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'dang-chay.json');
}

/** As a run leaves it that was killed long ago. */
function leaveEnded(note: string): void {
  writeFileSync(note, JSON.stringify({ pid: 1, host: 'may-khac' }));
  utimesSync(note, 1, 1);
}

test('a note is there whole or not at all, and goes when it is let go', () => {
  const note = noteIn();
  const release = holdNote(note);
  expect(JSON.parse(readFileSync(note, 'utf8'))).toMatchObject({ pid: process.pid });
  expect(readdirSync(join(note, '..'))).toEqual(['dang-chay.json']);
  release?.();
  expect(readdirSync(join(note, '..'))).toEqual([]);
});

test('a run that lets go leaves the note that another has put in place of its own', () => {
  const note = noteIn();
  const release = holdNote(note);
  writeFileSync(note, JSON.stringify({ pid: 1, host: 'may-khac' }));
  release?.();
  expect(isHeld(note)).toBe(true);
});

test('a note that is still being written is held, and one that stayed so is not', () => {
  const note = noteIn();
  writeFileSync(note, '');
  expect(isHeld(note)).toBe(true);
  expect(holdNote(note)).toBeUndefined();
  utimesSync(note, 1, 1);
  expect(isHeld(note)).toBe(false);
  expect(holdNote(note)).toBeDefined();
});

/** A process that tries for each note at its moment, and goes on until it is told to end. */
const contender = `
const [bundle, start, ...notes] = process.argv.slice(1);
const { holdNote } = require(bundle);
const won = notes.map((note, round) => {
  while (Date.now() < Number(start) + round * 20) {}
  return holdNote(note) ? 'x' : '-';
});
process.stdout.write(won.join(''));
process.stdin.resume();
`;

/** @returns a letter for each note: whether the process got it */
function contend(child: ChildProcessWithoutNullStreams, rounds: number): Promise<string> {
  return new Promise((resolve, reject) => {
    let won = '';
    child.stdout.on('data', (text) => {
      won += text;
      if (won.length >= rounds) resolve(won);
    });
    child.on('close', () => reject(new Error(won)));
  });
}

test.each([
  ['a fresh note', () => {}],
  ['the note of a run that has ended', leaveEnded],
])('of several runs that begin at the same moment one gets %s', async (_, prepare) => {
  const notes = Array.from({ length: 40 }, noteIn);
  for (const note of notes) prepare(note);
  const bundle = `${notes[0]}.cjs`;
  const source = fileURLToPath(new URL('../../src/cli/batch-note.ts', import.meta.url));
  await build({ entryPoints: [source], bundle: true, platform: 'node', format: 'cjs', outfile: bundle });
  const start = String(Date.now() + 300);
  const children = Array.from({ length: 4 }, () => spawn(process.execPath, ['-e', contender, bundle, start, ...notes]));
  const results = await Promise.all(children.map((child) => contend(child, notes.length)));
  for (const child of children) child.stdin.end();
  expect(
    notes.map((_note, round) =>
      results
        .map((won) => won[round])
        .join('')
        .replaceAll('-', ''),
    ),
  ).toEqual(notes.map(() => 'x'));
});
