import { type Words, wordsOf } from './words.ts';

/** Phrases by their words, each with what it stands for. */
export interface PhraseTree<T> {
  /** What may follow; absent where every phrase ends. */
  next?: Map<string, PhraseTree<T>>;
  values?: T[];
}

/** @param phrases one phrase may stand for several things */
export function phraseTree<T>(phrases: Iterable<readonly [phrase: string, value: T]>): PhraseTree<T> {
  const root: PhraseTree<T> = {};
  for (const [phrase, value] of phrases) {
    let node = root;
    for (const key of wordsOf(phrase).keys) {
      node.next ??= new Map();
      let next = node.next.get(key);
      if (!next) {
        next = {};
        node.next.set(key, next);
      }
      node = next;
    }
    node.values ??= [];
    if (!node.values.includes(value)) node.values.push(value);
  }
  return root;
}

export interface PhraseMatch<T> {
  /** Index of its first word, and of the word behind its last. */
  readonly from: number;
  readonly to: number;
  readonly values: readonly T[];
}

/** The longest phrase that begins at a word. */
export function phraseAt<T>(tree: PhraseTree<T>, words: Words, from: number): PhraseMatch<T> | undefined {
  let match: PhraseMatch<T> | undefined;
  let node: PhraseTree<T> | undefined = tree;
  for (let index = from; index < words.keys.length; index++) {
    node = node.next?.get(words.keys[index] ?? '');
    if (!node) break;
    if (node.values) match = { from, to: index + 1, values: node.values };
  }
  return match;
}

/** Every phrase of a text from left to right, the longest at each place, none inside another. */
export function* phrasesIn<T>(tree: PhraseTree<T>, words: Words): Generator<PhraseMatch<T>> {
  for (let index = 0; index < words.keys.length; ) {
    const match = phraseAt(tree, words, index);
    if (match) yield match;
    index = match?.to ?? index + 1;
  }
}
