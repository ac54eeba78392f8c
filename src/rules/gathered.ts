import type { WordFile, WordParagraph } from '../reader/model.ts';

/** Every paragraph of a file, each once: the text, its notes, what stands above and below the pages. */
export function everyParagraph(file: WordFile): readonly WordParagraph[] {
  const before = paragraphsOf.get(file) ?? paragraphsIn(file);
  paragraphsOf.set(file, before);
  return before;
}

const paragraphsOf = new WeakMap<WordFile, readonly WordParagraph[]>();

function paragraphsIn(file: WordFile): WordParagraph[] {
  // Sections share their headers.
  const onPages = new Set(
    file.sections.flatMap(({ headers, footers }) =>
      [headers, footers].flatMap(({ first, other, even = [] }) => [first, other, even]),
    ),
  );
  const known = new Set<string>();
  const texts = [file.paragraphs, ...file.footnotes.values(), ...file.endnotes.values(), ...onPages];
  return texts.flat().filter(({ place: { part, index } }) => {
    const key = `${part} ${index}`;
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}

/** One fault at many places: told once, at the first. */
export interface Gathered<Kind> {
  readonly kind: Kind;
  readonly first: WordParagraph;
  /** The words at the first place that have it. */
  readonly words: string;
  /** How many paragraphs have it. */
  count: number;
}

/**
 * @param faultsOf the faults of a paragraph: what tells two kinds apart, the kind, the words
 * @returns the kinds in the order in which they first turn up
 */
export function gather<Kind>(
  paragraphs: readonly WordParagraph[],
  faultsOf: (
    paragraph: WordParagraph,
  ) => readonly { readonly key: string; readonly kind: Kind; readonly words: string }[],
): Gathered<Kind>[] {
  const found = new Map<string, Gathered<Kind>>();
  for (const paragraph of paragraphs) {
    const here = new Set<string>();
    for (const { key, kind, words } of faultsOf(paragraph)) {
      if (here.has(key)) continue;
      here.add(key);
      const known = found.get(key);
      if (known) known.count++;
      else found.set(key, { kind, first: paragraph, words, count: 1 });
    }
  }
  return [...found.values()];
}

/** `ở 1 đoạn`, `ở 12 đoạn, trước hết tại đây`: how many paragraphs have a fault that is told at the first. */
export function inParagraphs(count: number): string {
  return count === 1 ? 'ở 1 đoạn' : `ở ${count} đoạn, trước hết tại đây`;
}
