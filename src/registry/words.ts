/** A text cut into words, so that names are found by whole words whatever their case, tone style and spacing. */
export interface Words {
  readonly text: string;
  /** Each word or sign as `fold` has it. */
  readonly keys: readonly string[];
  /** Where each begins and ends, as offsets in UTF-16 units. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** @param text NFC; what is cut already is left as it is */
export function wordsOf(text: string | Words): Words {
  if (typeof text !== 'string') return text;
  const keys: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let start = 0; start < text.length; ) {
    const kind = kindOf(text.charCodeAt(start));
    let end = start + 1;
    if (kind === 'letter') while (end < text.length && kindOf(text.charCodeAt(end)) === 'letter') end++;
    if (kind !== 'space') {
      keys.push(kind === 'letter' ? fold(text.slice(start, end)) : sign(text.charCodeAt(start)));
      starts.push(start);
      ends.push(end);
    }
    start = end;
  }
  return { text, keys, starts, ends };
}

type Kind = 'letter' | 'space' | 'sign';

/** The kinds of the characters that Vietnamese is written with, found out once. */
const kinds: Kind[] = new Array(0x2100);

function kindOf(code: number): Kind {
  const known = kinds[code];
  if (known !== undefined) return known;
  const character = String.fromCharCode(code);
  const kind = /[\p{L}\p{M}\p{N}]/u.test(character) ? 'letter' : /\s/.test(character) ? 'space' : 'sign';
  if (code < kinds.length) kinds[code] = kind;
  return kind;
}

/** Dashes are hyphens. */
function sign(code: number): string {
  return code === 0x2010 || code === 0x2011 || code === 0x2013 || code === 0x2014 ? '-' : String.fromCharCode(code);
}

/** Small letters, the tone mark where the older style has it: `hoà` and `hòa` are one word. */
function fold(word: string): string {
  const small = word.toLowerCase();
  for (let i = 1; i < small.length; i++) {
    const before = small.charCodeAt(i - 1);
    if ((before !== 0x6f && before !== 0x75) || small.charCodeAt(i) < 0xe0) continue;
    const moved = toneStyles.get(small.slice(i - 1, i + 1));
    if (moved !== undefined) return small.slice(0, i - 1) + moved + small.slice(i + 1);
  }
  return small;
}

const toneStyles: ReadonlyMap<string, string> = new Map(
  [
    ['oa', 'òóỏõọ', 'àáảãạ'],
    ['oe', 'òóỏõọ', 'èéẻẽẹ'],
    ['uy', 'ùúủũụ', 'ỳýỷỹỵ'],
  ].flatMap(([pair = '', onFirst = '', onSecond = '']) =>
    [...onSecond].map((letter, tone): [string, string] => [`${pair[0]}${letter}`, `${onFirst[tone]}${pair[1]}`]),
  ),
);

/** The source text of the words from one index up to, not with, another. */
export function sliceOf(words: Words, from: number, to: number): string {
  return words.text.slice(words.starts[from], words.ends[to - 1]);
}

/** Whether a word begins with a capital letter or a digit, as proper names of units do. */
export function isCapital(words: Words, index: number): boolean {
  const start = words.starts[index];
  return start !== undefined && /^[\p{Lu}\p{N}]/u.test(words.text.slice(start, start + 2));
}
