import { strFromU8, strToU8, unzipSync } from 'fflate';
import { zipped } from './docx-made.ts';
import { bombs } from './fuzz-docx-bombs.ts';
import { mutateBytes, mutateDirectory, noise } from './fuzz-docx-bytes.ts';
import { mutateTree } from './fuzz-docx-trees.ts';
import { type Random, randomFrom } from './fuzz-random.ts';

/** Word files gone wrong: their bytes, their parts, the trees of their parts; and files made to do harm. */

export interface Damaged {
  /** What was done, for whoever looks into a case. */
  readonly kind: string;
  readonly bytes: Uint8Array;
}

type Parts = Readonly<Record<string, Uint8Array>>;

/** @returns the file with a number of a run, the same each time; each tenth is one of the bombs, in turn */
export function damaged(sources: readonly Uint8Array[], seed: number, index: number): Damaged {
  const random = randomFrom(seed + Math.imul(index + 1, 0x9e3779b1));
  const names = Object.keys(bombs);
  if (index % 10 === 0) {
    const kind = names[(index / 10) % names.length] ?? '';
    return { kind, bytes: bombs[kind]?.(random) ?? new Uint8Array() };
  }
  const source = sources[index % sources.length] ?? new Uint8Array();
  switch (random.below(10)) {
    case 0:
      return { kind: 'bytes', bytes: mutateBytes(source, random) };
    case 1:
      return { kind: 'zip directory', bytes: mutateDirectory(source, random) };
    case 2:
      return { kind: 'parts', bytes: zipped(shuffled(mutateParts(unzipSync(source), random), random)) };
    case 3:
      return { kind: 'markup', bytes: inPart(source, random, (xml) => mutateMarkup(xml, random)) };
    default: {
      const times = random.pick([1, 2, 5, 20]);
      return { kind: 'tree', bytes: inPart(source, random, (xml) => mutateTree(xml, random, times)) };
    }
  }
}

/** Mostly the main part, since most of what is read stands there. */
function inPart(source: Uint8Array, random: Random, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(source);
  const paths = Object.keys(parts).filter((path) => /\.(xml|rels)$/.test(path));
  const path = random.below(3) > 0 ? 'word/document.xml' : random.pick(paths);
  return zipped(shuffled({ ...parts, [path]: strToU8(change(strFromU8(parts[path] ?? new Uint8Array()))) }, random));
}

function shuffled(parts: Parts, random: Random): Parts {
  const entries = Object.entries(parts);
  for (let last = entries.length - 1; last > 0; last--) {
    const at = random.below(last + 1);
    const [entry, other] = [entries[last], entries[at]];
    if (entry && other) [entries[last], entries[at]] = [other, entry];
  }
  return Object.fromEntries(entries);
}

function mutateParts(parts: Parts, random: Random): Parts {
  const paths = Object.keys(parts);
  const path = random.pick(paths);
  const content = parts[path] ?? new Uint8Array();
  const { [path]: _, ...others } = parts;
  switch (random.below(7)) {
    case 0:
      return others;
    case 1:
      return { ...parts, [path]: new Uint8Array() };
    case 2:
      return { ...parts, [path]: parts[random.pick(paths)] ?? content };
    case 3:
      return { ...parts, [path]: noise(random, random.below(5000)) };
    case 4:
      return { ...others, [random.pick([path.toUpperCase(), `${path}x`, `/${path}`, `a/${path}`])]: content };
    case 5:
      return { ...parts, [path]: utf16(strFromU8(content)) };
    default:
      return Object.fromEntries(Object.entries(parts).filter(() => random.below(2) === 0));
  }
}

function utf16(text: string): Uint8Array {
  return new Uint8Array(Uint16Array.from(`\ufeff${text}`, (letter) => letter.charCodeAt(0)).buffer);
}

function mutateMarkup(xml: string, random: Random): string {
  const at = random.below(xml.length + 1);
  const piece = random.pick([
    '<',
    '>',
    '&',
    '"',
    '<w:p>',
    '</w:p>',
    '<!--',
    ']]>',
    '<![CDATA[',
    '&#0;',
    '&x;',
    '\u0000',
  ]);
  switch (random.below(4)) {
    case 0:
      return xml.slice(0, at) + piece + xml.slice(at);
    case 1:
      return xml.slice(0, at) + xml.slice(at + random.below(50));
    case 2:
      return xml.slice(0, at);
    default:
      return xml.slice(0, at) + xml.slice(random.below(at + 1));
  }
}
