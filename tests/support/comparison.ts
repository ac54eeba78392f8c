import { deflate } from '../../src/cli/deflate.ts';
import { type Comparison, compareOutlines } from '../../src/compare/compare.ts';
import { specLines } from '../../src/compare/spec-lines.ts';
import { comparisonText, type FindSpecLine } from '../../src/compare/text.ts';
import { outlineOf } from '../../src/outline/of-document.ts';
import { outlineOfWord } from '../../src/outline/of-word.ts';
import type { Outline } from '../../src/outline/outline.ts';
import { readDocx } from '../../src/reader/read.ts';
import { assignRoles } from '../../src/roles/assign.ts';
import { readZip } from '../../src/zip/read.ts';
import { entryOf, zip } from '../../src/zip/write.ts';
import { buildSpec } from './docx-build.ts';
import { buildText } from './plans.ts';

/** Two versions of a plan, compared as the command does. */

interface Version {
  readonly outline: Outline<unknown>;
  readonly find: FindSpecLine;
  readonly isWord: boolean;
}

export function planVersion(text: string): Version {
  const { plan, document, source } = buildText(text);
  if (!plan || !document) throw new Error('the spec has errors');
  const outline = outlineOf(document);
  return { outline, find: specLines(outline, plan, source), isWord: false };
}

/** The plan as it was built and then changed in Word: in the XML of its text, as a plain replacement. */
export async function editedInWord(text: string, ...edits: readonly (readonly [string, string])[]): Promise<Version> {
  const [file] = await buildSpec(text);
  if (!file) throw new Error('nothing was built');
  return wordVersion(edited(file.bytes, edits));
}

/** A Word file as one side. */
export function wordVersion(bytes: Uint8Array): Version {
  const reading = readDocx(bytes, 'sua.docx');
  if ('error' in reading) throw new Error(reading.error.message);
  return { outline: outlineOfWord(assignRoles(reading.file)), find: () => undefined, isWord: true };
}

function edited(bytes: Uint8Array, edits: readonly (readonly [string, string])[]): Uint8Array {
  const parts = readZip(bytes);
  if (typeof parts === 'string') throw new Error(parts);
  const entries = [...parts].map(([path, content]) => {
    if (path !== 'word/document.xml') return entryOf(path, content, deflate);
    const xml = new TextDecoder().decode(content);
    const changed = edits.reduce((before, [old, now]) => {
      if (!before.includes(old)) throw new Error(`“${old}” does not stand in the file`);
      return before.replace(old, () => now);
    }, xml);
    return entryOf(path, changed, deflate);
  });
  return zip(entries);
}

export function compared(old: Version, now: Version): Comparison {
  return compareOutlines(old.outline, now.outline);
}

/** What the command prints, 100 columns wide. */
export function comparedText(old: Version, now: Version): string {
  return comparisonText(compared(old, now), { find: old.find, takesBack: now.isWord, width: 100 });
}
