import { wordsToNumber } from './number-words.ts';

/** A number written twice: `05 (năm)`, `năm (05)`. */
export interface DoubleCount {
  readonly figure: number;
  readonly words: string;
  /** What the words say. */
  readonly value: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const word =
  '(?:không|một|mốt|hai|ba|bốn|tư|năm|lăm|nhăm|sáu|bảy|bẩy|tám|chín|mười|mươi|trăm|nghìn|ngàn|triệu|tỷ|tỉ|linh|lẻ)';
const words = `${word}(?:\\s+${word})*`;
const twice = new RegExp(
  `(?<![A-Za-zÀ-ỹ\\d.,/])(\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:\\s+(?:đồng|ngày|người))?\\s*\\((?:bằng chữ:?\\s*)?(${words})(?:\\s+(?:đồng|ngày|người)(?:\\s+chẵn)?)?[./]*\\)|(?<![A-Za-zÀ-ỹ])(${words})\\s*\\((\\d+)\\)`,
  'g',
);

/** The counts that a text gives in figures and in words. */
export function doubleCountsIn(text: string): DoubleCount[] {
  if (!text.includes('(') || !/\(\d+\)|\d[^()]{0,8}\([^\d\s]/.test(text)) return [];
  return [...text.toLowerCase().matchAll(twice)].flatMap((match) => {
    const [whole, before, inside, first, behind] = match;
    const spelled = inside ?? first ?? '';
    const value = wordsToNumber(spelled);
    if (value === undefined) return [];
    const figure = Number((before ?? behind ?? '').replaceAll('.', ''));
    const place = { start: match.index, end: match.index + whole.length };
    return [{ figure, words: spelled, value, text: text.slice(place.start, place.end), ...place }];
  });
}
