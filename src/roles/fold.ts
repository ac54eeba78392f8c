import { lettersIn } from './letters.ts';

/** Text without case, diacritics and doubled spaces, for recognising words that may be mistyped. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').replace(/\s+/gu, ' ').trim().toLowerCase();
}

/** Whether a line is set in capitals; a line without letters is not. */
export function isInCapitals(text: string): boolean {
  const { all, small } = lettersIn(text);
  return all > 1 && (all - small) / all > 0.9;
}
