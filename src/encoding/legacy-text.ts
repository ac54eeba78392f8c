import { tcvn3, vni } from './legacy-tables.ts';

/** Text typed in fonts from before Unicode: `Thùc hiÖn` and `Thöïc hieän` where `Thực hiện` was meant. */

export interface LegacyText {
  readonly encoding: string;
  /** What was meant, in Unicode. */
  readonly converted: string;
}

interface Encoding {
  readonly name: string;
  readonly convert: (text: string) => string;
}

const encodings: readonly Encoding[] = [
  { name: 'TCVN3 (ABC)', convert: converter(tcvn3) },
  { name: 'VNI', convert: converter(vni) },
];

/** What Vietnamese in Unicode never needs inside a word. A text without any of it is looked at no further. */
const foreign =
  /[\u00A1-\u00A9\u00AA-\u00AE\u00B5-\u00BE\u00C4-\u00C7\u00CB\u00CE-\u00D1\u00D6-\u00D8\u00DB\u00DC\u00DE\u00DF\u00E4-\u00E7\u00EB\u00EE-\u00F1\u00F6-\u00F8\u00FB\u00FC\u00FE]/;

/** Letters that neither encoding can show, so that they are Unicode for certain. */
const modern = /[ĂăĐđĨĩŨũƠơƯưẠ-ỹ]/;

const words = /[\p{L}\u00A1-\u00BE\u00D7\u00F7]+/gu;

/** @returns the encoding a text is in and what it says; nothing when it is Unicode, whatever signs it holds */
export function legacyText(text: string): LegacyText | undefined {
  if (!foreign.test(text)) return undefined;
  const found = text.match(words) ?? [];
  const hasModern = found.some((word) => modern.test(word));
  let best: LegacyText | undefined;
  let most = 0;
  for (const { name, convert } of encodings) {
    const hits = new Set(found.filter((word) => isMeant(word, convert)));
    if (hits.size <= most || !isEnough([...hits], hasModern)) continue;
    most = hits.size;
    const converted = hasModern
      ? text.replace(words, (word) => (hits.has(word) ? convert(word) : word))
      : convert(text);
    best = { encoding: name, converted };
  }
  return best;
}

/** Whether a word is no Vietnamese syllable as it stands and is one once converted. A sign alone is no word; `µm` is a unit. */
function isMeant(word: string, convert: (text: string) => string): boolean {
  return (
    /[A-Za-z]/.test(word) &&
    /\P{ASCII}/u.test(word) &&
    !word.startsWith('µ') &&
    !isSyllable(word) &&
    isSyllable(convert(word))
  );
}

/** Beside letters of Unicode, one or two such words may be foreign names or formulas. */
function isEnough(hits: readonly string[], hasModern: boolean): boolean {
  if (!hits.some((word) => foreign.test(word))) return false;
  if (hasModern) return hits.length >= 3;
  return hits.length >= 2 || hits.some((word) => word.length >= 3 && !/[·×÷]/.test(word));
}

const onset = 'b|ch?|d|đ|gh?|gi|h|kh?|l|m|ngh?|nh|n|ph?|qu|r|s|th?|tr|v|x';
const open = 'uyê|uya|oa|oe|uê|uơ|uy|iê|yê|uô|ươ|ia|ua|ưa|[aeêioôơuưy]';
const closed = 'oă|uâ|[ăâ]';
const final = 'ch|nh|ng|[cmnptiyou]';
const syllable = new RegExp(`^(?:${onset})?(?:(?:${open})(?:${final})?|(?:${closed})(?:${final}))$`);

/** The five tones as combining marks, and those that a syllable with a stop at its end may have. */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
const stopped = /(?:ch|[cpt])$/;

function isSyllable(word: string): boolean {
  const apart = word.toLowerCase().normalize('NFD');
  const marks = apart.match(tones) ?? [];
  const plain = apart.replace(tones, '').normalize('NFC');
  if (marks.length > 1 || !syllable.test(plain)) return false;
  return !stopped.test(plain) || marks[0] === '\u0301' || marks[0] === '\u0323';
}

function converter(table: ReadonlyMap<string, string>): (text: string) => string {
  const longestFirst = [...table.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(longestFirst.join('|'), 'g');
  return (text) =>
    text.replace(words, (word) => {
      const converted = word.replace(pattern, (written) => table.get(written) ?? written);
      // A capital with a tone is the small letter in a font of capitals.
      return isInCapitals(word) || isInCapitals(text) ? converted.toUpperCase() : converted;
    });
}

function isInCapitals(text: string): boolean {
  return /[A-Z][^a-z]*[A-Z]/.test(text) && !/[a-z]/.test(text);
}
