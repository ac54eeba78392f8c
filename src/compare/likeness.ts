import { wordsOf } from '../outline/wording.ts';

/** What makes two texts the same: white space, dots left open, the sign at the end and the style of tone marks do not count. */
export function keyOf(text: string, caseless: boolean): string {
  const plain = text
    .normalize('NFC')
    .replace(/[…_.]{2,}/g, ' ')
    .replace(/[‐‑–—]/g, '-')
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?:\s*[.;,:/])+$/, '')
    .replace(/^Số:\s*\//, 'Số: /');
  return caseless ? plain.toLocaleLowerCase('vi') : plain;
}

/** Words for comparing; a year counts as any other year. */
export function tokensOf(text: string): readonly string[] {
  return wordsOf(text).map((word) => (/^(?:19|20)\d\d$/.test(word) ? 'year' : word));
}

/** Gives each word a number, the same for the same word, and the numbers of a text in order: they compare far faster. */
export function coder(): (tokens: readonly string[]) => Uint32Array {
  const codes = new Map<string, number>();
  return (tokens) =>
    Uint32Array.from(tokens, (token) => {
      const code = codes.get(token) ?? codes.size;
      codes.set(token, code);
      return code;
    }).sort();
}

/**
 * How alike two texts are, 0 to 1: the words they share, each as often as both have it.
 *
 * @param a the words of a text as one `coder` has numbered those of both
 * @param least what is less counts as 0
 */
export function likeness(a: Uint32Array, b: Uint32Array, least = 0): number {
  const words = a.length + b.length;
  if (a.length === 0 || b.length === 0 || (2 * Math.min(a.length, b.length)) / words < least) return 0;
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const one = a[i] ?? 0;
    const other = b[j] ?? 0;
    if (one === other) shared++;
    if (one <= other) i++;
    if (other <= one) j++;
  }
  const score = (2 * shared) / words;
  return score >= least ? score : 0;
}

const year = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** A text with every year as any other. */
export function yearless(text: string): string {
  return text.replace(year, '#');
}

/** Whether two texts differ only in years that have moved with the year of the plan. */
export function onlyYearsMoved(a: string, b: string, by: number): boolean {
  if (by === 0 || yearless(a) !== yearless(b)) return false;
  const [before, after] = [a.match(year) ?? [], b.match(year) ?? []];
  return before.every((one, index) => [0, by].includes(Number(after[index]) - Number(one)));
}
