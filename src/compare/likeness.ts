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

/** How alike two texts are, 0 to 1: the words they share, each as often as both have it. */
export function likeness(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const counts = new Map<string, number>();
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const left = counts.get(word) ?? 0;
    if (left > 0) shared++;
    counts.set(word, left - 1);
  }
  return (2 * shared) / (a.length + b.length);
}

const year = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** Whether two texts differ only in years that have moved with the year of the plan. */
export function onlyYearsMoved(a: string, b: string, by: number): boolean {
  if (by === 0 || a.replace(year, '#') !== b.replace(year, '#')) return false;
  const [before, after] = [a.match(year) ?? [], b.match(year) ?? []];
  return before.every((one, index) => [0, by].includes(Number(after[index]) - Number(one)));
}
