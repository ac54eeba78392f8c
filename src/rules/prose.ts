import { type Citation, citationsIn } from '../outline/citations.ts';
import { type Words, wordsOf } from '../registry/words.ts';
import { isInCapitals } from '../roles/fold.ts';
import { sentenceRoles } from '../roles/groups.ts';
import type { OfficialDocument, Passage, Role, RoledFile } from '../roles/role.ts';
import type { Spot } from '../roles/spot.ts';
import { matchesIn } from './matches.ts';
import { plain } from './plain.ts';

/** A passage whose words count, as rules on language read it. */
export interface Prose {
  readonly document: OfficialDocument;
  readonly passage: Passage;
  /** NFC, with plain spaces and hyphens; offsets below are into it. */
  readonly text: string;
  /** The text cut into words, as the registry looks names up in it. */
  readonly words: Words;
  /** The documents it cites. */
  readonly citations: readonly Citation[];
  /** A heading or a title set in capitals, which tell nothing of capitals. */
  readonly inCapitals: boolean;
  /** What others wrote and is given as they wrote it: quotations and titles of cited documents. */
  readonly foreign: readonly Stretch[];
}

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const proseRoles: ReadonlySet<Role> = new Set<Role>([
  'abstract',
  'partTitle',
  'section',
  ...sentenceRoles,
  'appendixTitle',
  'tableText',
]);

const known = new WeakMap<RoledFile, readonly Prose[]>();

/** Every passage of a file whose words count, in order; found out once for each file. */
export function proseOf(file: RoledFile): readonly Prose[] {
  const before = known.get(file);
  if (before) return before;
  const found = file.documents.flatMap((document) =>
    document.passages
      .filter(({ role, text }) => proseRoles.has(role) && /\p{L}{2}/u.test(text))
      .map((passage): Prose => {
        const text = plain(passage.text);
        const citations = citationsIn(text);
        return {
          document,
          passage,
          text,
          words: wordsOf(text),
          citations,
          inCapitals: isInCapitals(text),
          foreign: foreignIn(text, citations),
        };
      }),
  );
  known.set(file, found);
  return found;
}

function foreignIn(text: string, citations: readonly Citation[]): Stretch[] {
  const quoted = matchesIn(text, /“[^”]*”|"[^"]*"/gu).map(({ 0: all, index }) => ({
    start: index,
    end: index + all.length,
  }));
  const titles = citations.flatMap(({ title, start, end }) => {
    const from = title === undefined ? -1 : text.indexOf(title, start);
    return from < 0 || title === undefined ? [] : [{ start: from, end: Math.max(end, from + title.length) }];
  });
  return [...quoted, ...titles];
}

/** Whether the document itself speaks at an offset. */
export function isOwn({ foreign }: Prose, offset: number): boolean {
  return !foreign.some(({ start, end }) => offset >= start && offset < end);
}

/** Words of a passage, as a place. */
export function placeOf({ passage, text }: Prose, { start, end }: Stretch): Spot {
  return { paragraph: passage.paragraph, words: text.slice(start, end) };
}
