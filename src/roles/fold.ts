/** Text without case, diacritics and doubled spaces, for recognising words that may be mistyped. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').replace(/\s+/gu, ' ').trim().toLowerCase();
}

/** Whether a line is set in capitals; a line without letters is not. */
export function isInCapitals(text: string): boolean {
  const letters = text.replace(/\P{L}+/gu, '');
  const small = letters.replace(/[^\p{Ll}\p{Lt}]+/gu, '');
  return letters.length > 1 && (letters.length - small.length) / letters.length > 0.9;
}
