import { type Face, textWidth } from '../decree30/text-width.ts';
import { heldToNext } from './compounds.ts';

/** How a line of centred text is measured. */
export interface Measure {
  readonly face: Face;
  /** Type size in pt. */
  readonly size: number;
  /** Widest that a line may be, in pt. */
  readonly maxWidth: number;
  /** Whether it will be set in capitals, which are wider; its sense is judged as it is written. */
  readonly capitals?: boolean;
}

/** The width of a line as it will be set, in pt. */
export function lineWidth(text: string, { face, size, capitals }: Measure): number {
  return textWidth(capitals ? text.toLocaleUpperCase('vi') : text, face, size);
}

/**
 * Breaks a title into the fewest lines that fit, as even as its sense allows: rather before a conjunction or after a
 * comma than inside a name. A non-breaking space is never broken.
 *
 * @returns the lines; a word wider than a line stands alone on one
 */
export function balanceLines(text: string, measure: Measure): string[] {
  const words = text.split(' ').filter((word) => word !== '');
  if (words.length === 0) return [];
  const held = heldToNext(words);
  const cost = (end: number) => breakCost(words[end - 1], words[end], held[end - 1] ?? false);
  const space = lineWidth(' ', measure);
  // ends[n] is where the n-th word ends when all stand on one line, with the space before it.
  const ends = [0];
  for (const word of words) ends.push((ends.at(-1) ?? 0) + space + lineWidth(word, measure));
  const width = (from: number, to: number) => (ends[to] ?? 0) - (ends[from] ?? 0) - space;
  if (words.length > mostToBalance) return filledLines(words, width, measure.maxWidth);
  // A word wider than a line stands alone, so then nothing is known of how many lines there are.
  const overlong = words.some((_, index) => width(index, index + 1) > measure.maxWidth);
  const fewest = overlong ? 1 : Math.max(1, Math.ceil(width(0, words.length) / measure.maxWidth));
  for (let count = fewest; count < words.length; count++) {
    const lines = bestBreaks(words, count, width, cost, measure.maxWidth);
    if (lines) return lines;
  }
  return words;
}

/** What weighs every way to break takes longer than anybody waits where there are thousands of words: no title is. */
const mostToBalance = 400;

/** Lines that each take as many words as fit. */
function filledLines(
  words: readonly string[],
  width: (from: number, to: number) => number,
  maxWidth: number,
): string[] {
  const lines: string[] = [];
  let start = 0;
  for (let end = 1; end <= words.length; end++) {
    if (end < words.length && width(start, end + 1) <= maxWidth) continue;
    lines.push(words.slice(start, end).join(' '));
    start = end;
  }
  return lines;
}

interface Best {
  readonly cost: number;
  readonly breaks: readonly number[];
}

/** The cheapest way to set the words in exactly so many lines, or nothing when they do not fit. */
function bestBreaks(
  words: readonly string[],
  count: number,
  width: (from: number, to: number) => number,
  costOf: (end: number) => number,
  maxWidth: number,
): string[] | undefined {
  const ideal = width(0, words.length) / count;
  // best[n] is the cheapest way to set the first n words in the lines so far.
  let best: (Best | undefined)[] = [{ cost: 0, breaks: [] }];
  for (let line = 1; line <= count; line++) {
    const next: (Best | undefined)[] = [];
    for (let end = line; end <= words.length; end++) {
      // From the last word backwards: a line that is too long only gets longer.
      for (let start = end - 1; start >= line - 1; start--) {
        const length = width(start, end);
        if (length > maxWidth && end - start > 1) break;
        const before = best[start];
        if (!before) continue;
        const unevenness = ((length - ideal) / ideal) ** 2;
        const cost = before.cost + unevenness + (end < words.length ? costOf(end) : 0);
        const known = next[end];
        if (!known || cost < known.cost) next[end] = { cost, breaks: [...before.breaks, end] };
      }
    }
    best = next;
  }
  const found = best[words.length];
  if (!found) return undefined;
  return found.breaks.map((end, index) => words.slice(found.breaks[index - 1] ?? 0, end).join(' '));
}

const joiners = /^(và|hoặc|của|về|trong|trên|tại|theo|giai|năm|nhằm|đối|cho|với|do|đến|từ)$/iu;
const unitNouns =
  /^(tỉnh|thành|phố|huyện|quận|thị|xã|phường|đặc|khu|sở|bộ|ban|ngày|tháng|năm|số|điều|các|những|mỗi)$/iu;

/** How much a break between two words hurts the sense, against an unevenness of 1 for a line twice too long. */
function breakCost(before = '', after = '', held: boolean): number {
  if (held) return 0.5;
  if (/[;:.]$/u.test(before)) return 0;
  if (/[,)”]$/u.test(before)) return 0.03;
  if (joiners.test(before) || unitNouns.test(before)) return 0.2;
  if (joiners.test(after)) return 0.02;
  // Two capitals in a row are most often one name.
  if (/^[“(]?\p{Lu}/u.test(before) && /^\p{Lu}/u.test(after)) return 0.35;
  return 0.14;
}

const bodies = 'ủy ban nhân dân|hội đồng nhân dân|ban chỉ đạo|ban quản lý';
const places = 'tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu';
const bodyOfPlace = new RegExp(`^(${bodies})\\s+((?:${places})\\s.+)$`, 'iu');

/**
 * The name of a body as offices set it: ỦY BAN NHÂN DÂN / TỈNH HÀ TĨNH always in two lines, any other name in one if it
 * fits and otherwise in even lines. In capitals.
 */
export function nameLines(name: string, measure: Measure): string[] {
  const [, body, place] = bodyOfPlace.exec(name) ?? [];
  const lines = body && place ? [body, place] : [name];
  return lines
    .flatMap((line) => balanceLines(line, { ...measure, capitals: true }))
    .map((line) => line.toLocaleUpperCase('vi'));
}

/** The width of the widest of some lines, in pt. */
export function widest(lines: readonly string[], face: Face, size: number): number {
  return Math.max(0, ...lines.map((line) => textWidth(line, face, size)));
}
