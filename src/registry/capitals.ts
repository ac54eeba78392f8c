import { registry } from './data.ts';
import { type PhraseTree, phrasesIn, phraseTree } from './phrases.ts';
import type { Certainty } from './rows.ts';
import { unitName } from './unit-name.ts';
import { isCapital, sliceOf, type Words, wordsOf } from './words.ts';

/** A name that has capitals where Annex II has none, or none where it has one. */
export interface CapitalsFinding {
  readonly offset: number;
  readonly length: number;
  readonly found: string;
  readonly required: string;
  /** Clause of Annex II: `điểm a khoản 1 Mục IV`. */
  readonly clause: string;
  readonly certainty: Certainty;
}

/** How a name is written, or nothing for a longer phrase in which the same words are no name. */
type Canonical = { readonly name: string; readonly clause: string; readonly certainty: Certainty } | undefined;

let names: PhraseTree<Canonical> | undefined;

/** Names of names.yaml, provinces and bodies, by their words. */
function canonicalNames(): PhraseTree<Canonical> {
  names ??= phraseTree([
    ...registry.names.flatMap((row) => [
      entry(row.name, row),
      ...row.except.map((phrase): [string, Canonical] => [phrase, undefined]),
    ]),
    ...registry.provinces.map((row) =>
      entry(unitName(row), {
        clause: row.written === undefined ? 'điểm a khoản 1 Mục III' : 'điểm c khoản 1 Mục III',
        certainty: 'high',
      }),
    ),
    ...registry.agencies
      .filter(({ name, level }) => /^\p{Lu}/u.test(name) && (level === 'central' || level === 'province'))
      .flatMap(({ name, aliases }) => [name, ...aliases])
      .filter((name) => !endsInUnit.test(name))
      .map((name) => entry(name, { clause: 'điểm a khoản 1 Mục IV', certainty: 'medium' })),
    ...registry.compounds.map(({ word }): [string, Canonical] => [word, undefined]),
  ]);
  return names;
}

/** `Công an tỉnh`: how the unit is written depends on its own name (`Thành phố Hồ Chí Minh`). */
const endsInUnit = / (tỉnh|thành phố|huyện|quận|thị xã|xã|phường|đặc khu)$/;

function entry(name: string, row: { readonly clause: string; readonly certainty: Certainty }): [string, Canonical] {
  return [name, { name, clause: row.clause, certainty: row.certainty }];
}

/**
 * Names written with other capitals than Annex II gives them. Text in capitals only is left alone, and so is the
 * capital of a name that begins a sentence.
 *
 * @param text NFC, cut into words or not yet
 */
export function capitalsIn(text: string | Words): CapitalsFinding[] {
  const words = wordsOf(text);
  const found: CapitalsFinding[] = [];
  for (const { from, to, values } of phrasesIn(canonicalNames(), words)) {
    const [canonical] = values;
    if (!canonical || values.includes(undefined)) continue;
    const source = sliceOf(words, from, to);
    if (isAllCapitals(source) && !isAllCapitals(canonical.name)) continue;
    const required = withCapitalsOf(canonical.name, words, from);
    if (required === source) continue;
    if (startsSentence(words, from) && required === source[0]?.toLowerCase() + source.slice(1)) continue;
    const { clause, certainty } = canonical;
    found.push({ offset: words.starts[from] ?? 0, length: source.length, found: source, required, clause, certainty });
  }
  return found;
}

/** The source's own letters and spaces with the capitals of the canonical name. */
function withCapitalsOf(name: string, words: Words, from: number): string {
  const model = wordsOf(name);
  let required = '';
  for (const index of model.keys.keys()) {
    const at = from + index;
    const own = sliceOf(words, at, at + 1);
    const asked = sliceOf(model, index, index + 1);
    const gap = index === 0 ? '' : words.text.slice(words.ends[at - 1], words.starts[at]);
    required += gap + inCaseOf(own, asked);
  }
  return required;
}

/** Letter by letter; the two may differ in where the tone mark stands. */
function inCaseOf(word: string, model: string): string {
  const letters = [...model];
  return [...word]
    .map((letter, index) => (/\p{Lu}/u.test(letters[index] ?? letter) ? letter.toUpperCase() : letter.toLowerCase()))
    .join('');
}

function isAllCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

/** At the beginning, behind the end of a sentence, a number of a list, a dash that begins a line or an opening quotation mark. */
function startsSentence(words: Words, from: number): boolean {
  if (from === 0) return isCapital(words, 0);
  const start = words.starts[from] ?? 0;
  const before = words.text.slice(Math.max(0, start - 12), start);
  return (
    /(^|[\n.?!:“"]|\n\s*[-+–•]|\n\s*\S{1,6}[.)])\s*$/u.test(before) ||
    /^\s*([-+–•]|\S{1,6}[.)])\s*$/u.test(words.text.slice(0, start))
  );
}
