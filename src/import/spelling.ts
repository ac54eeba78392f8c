import { fold, isInCapitals } from '../roles/fold.ts';

/** How words that stand in capitals are written where they do not. */
export interface Spelling {
  /** The whole phrase as the text has it somewhere; nothing where it only ever stands in capitals. */
  known(phrase: string): string | undefined;
  /** A heading in the case of a sentence: by the text's own words, by what a Vietnamese syllable can be, and by that alone. */
  sentence(text: string): string;
}

/** @param lines of the text that are not set in capitals */
export function spellingOf(lines: readonly string[]): Spelling {
  const text = lines
    .filter((line) => !isInCapitals(line))
    .map(plain)
    .join('\n');
  const folded = caseless(text);
  const inMiddle = (phrase: string) => occurrence(phrase, text, folded, true);
  return {
    known: (phrase) => occurrence(phrase, text, folded, true) ?? occurrence(phrase, text, folded, false),
    sentence: (written) => (isInCapitals(written) ? capitalised(lowered(plain(written), inMiddle)) : plain(written)),
  };
}

/** No name or term has more words. */
const longestTerm = 12;

function lowered(text: string, find: (phrase: string) => string | undefined): string {
  const words = text.split(' ');
  const result: string[] = [];
  for (let start = 0; start < words.length; ) {
    const [taken, spelled] = longest(words, start, find);
    result.push(spelled);
    start += taken;
  }
  return result.join(' ');
}

function longest(
  words: readonly string[],
  start: number,
  find: (phrase: string) => string | undefined,
): [number, string] {
  for (let count = Math.min(longestTerm, words.length - start); count > 0; count--) {
    const phrase = words.slice(start, start + count).join(' ');
    const [, before = '', core = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(phrase) ?? [];
    const found = core === '' ? undefined : find(core);
    if (found !== undefined) return [count, `${before}${found}${after}`];
  }
  return [1, lowerUnlessAbbreviation(words[start] ?? '')];
}

/** What cannot be syllables of Vietnamese is an abbreviation or a foreign name: UBND, PAPI, INDEX. */
export function lowerUnlessAbbreviation(word: string): string {
  return word.replace(/[\p{L}\p{N}]+/gu, (part) => {
    const lower = part.toLocaleLowerCase('vi');
    return syllable.test(fold(lower)) ? lower : part;
  });
}

const syllable = /^(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/;

/** The way the text writes a phrase most often. */
function occurrence(phrase: string, text: string, folded: string, inMiddle: boolean): string | undefined {
  const wanted = caseless(plain(phrase));
  if (wanted === '') return undefined;
  const counts = new Map<string, number>();
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length)) {
    const end = at + wanted.length;
    if (isLetter(text[at - 1]) || isLetter(text[end])) continue;
    if (inMiddle && beginsSentence(text, at)) continue;
    const spelled = text.slice(at, end);
    counts.set(spelled, (counts.get(spelled) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function isLetter(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
}

function beginsSentence(text: string, at: number): boolean {
  return /(?:^|[\n.!?:;“"]|(?:^|\n)[^\n\p{L}]*(?:\p{L}\))?)\s*$/u.test(text.slice(Math.max(0, at - 12), at));
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').replaceAll('\u2011', '-').trim();
}

/** The same length as the text; the two ways to put a tone mark on oa, oe, uy are one. */
function caseless(text: string): string {
  return text.toLowerCase().replace(/(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu, (pair) => oldMarks.get(pair) ?? pair);
}

const oldMarks = new Map(
  [
    'oà òa',
    'oá óa',
    'oả ỏa',
    'oã õa',
    'oạ ọa',
    'oè òe',
    'oé óe',
    'oẻ ỏe',
    'oẽ õe',
    'oẹ ọe',
    'uỳ ùy',
    'uý úy',
    'uỷ ủy',
    'uỹ ũy',
    'uỵ ụy',
  ].map((pair): [string, string] => [pair.slice(0, 2), pair.slice(3)]),
);

export function capitalised(text: string): string {
  return text.replace(/\p{L}/u, (letter) => letter.toLocaleUpperCase('vi'));
}
