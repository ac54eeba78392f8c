import { type Telling, timesInWords } from '../slips.ts';

/** What every rule on capitals says. */
export const tellCapitals: Telling = (wrong, right, times) => ({
  found: `Viết hoa chưa đúng: “${wrong}”${timesInWords(times)}.`,
  required: `Viết “${right}”.`,
  remedy: `Sửa “${wrong}” thành “${right}”.`,
});

export function withCapital(word: string): string {
  return word.slice(0, 1).toLocaleUpperCase('vi') + word.slice(1);
}

export function withoutCapital(word: string): string {
  return word.slice(0, 1).toLocaleLowerCase('vi') + word.slice(1);
}
