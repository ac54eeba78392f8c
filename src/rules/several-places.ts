import type { WordParagraph } from '../reader/model.ts';

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

/** ` (cùng 3 đoạn khác)`: what a finding at the first of several places adds; nothing for a single one. */
export function andOthers(places: readonly unknown[], noun: string): string {
  return places.length > 1 ? ` (cùng ${places.length - 1} ${noun} khác)` : '';
}
