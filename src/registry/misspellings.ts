import { registry } from './data.ts';
import { type PhraseTree, phrasesIn, phraseTree } from './phrases.ts';
import type { Certainty, Misspelling } from './rows.ts';
import { sliceOf, type Words, wordsOf } from './words.ts';

export interface MisspellingFinding {
  readonly offset: number;
  readonly length: number;
  readonly found: string;
  /** With a capital where the source has one. */
  readonly required: string;
  readonly source: string;
  readonly certainty: Certainty;
}

let known: PhraseTree<Misspelling | undefined> | undefined;

/** @param text NFC, cut into words or not yet */
export function misspellingsIn(text: string | Words): MisspellingFinding[] {
  known ??= phraseTree(
    registry.misspellings.flatMap((row): [string, Misspelling | undefined][] => [
      [row.wrong, row],
      ...row.except.map((phrase): [string, undefined] => [phrase, undefined]),
    ]),
  );
  const words = wordsOf(text);
  const found: MisspellingFinding[] = [];
  for (const { from, to, values } of phrasesIn(known, words)) {
    const [row] = values;
    if (!row || values.includes(undefined)) continue;
    const wrong = sliceOf(words, from, to);
    const { source, certainty } = row;
    const required = inCaseOf(wrong, row.right);
    found.push({ offset: words.starts[from] ?? 0, length: wrong.length, found: wrong, required, source, certainty });
  }
  return found;
}

function inCaseOf(model: string, text: string): string {
  if (model === model.toUpperCase()) return text.toUpperCase();
  return /^\p{Lu}/u.test(model) ? text.slice(0, 1).toUpperCase() + text.slice(1) : text;
}
