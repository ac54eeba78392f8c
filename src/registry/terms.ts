import { withAbbreviations } from './abbreviations.ts';
import { registry } from './data.ts';
import { type PhraseTree, phraseTree } from './phrases.ts';
import type { Agency, Count, Law, Province, Registry } from './rows.ts';

/** What a phrase of a text may stand for. */
export type Term =
  | { readonly kind: 'unit'; readonly row: Province }
  | { readonly kind: 'body'; readonly row: Agency }
  | { readonly kind: 'count'; readonly row: Count }
  | { readonly kind: 'number' | 'title'; readonly row: Law }
  | { readonly kind: 'none' };

let terms: PhraseTree<Term> | undefined;

/** One tree of everything that may end, and of longer phrases in which the same words mean something else. */
export function allTerms(): PhraseTree<Term> {
  terms ??= withAbbreviations(phraseTree(phrasesOf(registry)));
  return terms;
}

function* phrasesOf({ provinces, agencies, laws, units, compounds }: Registry): Generator<[string, Term]> {
  for (const row of provinces) yield [`${row.kind} ${row.name}`, { kind: 'unit', row }];
  for (const row of agencies) for (const name of [row.name, ...row.aliases]) yield [name, { kind: 'body', row }];
  for (const row of laws) {
    yield [row.number, { kind: 'number', row }];
    yield [row.title, { kind: 'title', row }];
  }
  for (const row of units) for (const phrase of row.phrases) yield [phrase, { kind: 'count', row }];
  for (const { word } of compounds) yield [word, { kind: 'none' }];
}
