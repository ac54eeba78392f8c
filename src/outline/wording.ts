/** No title is longer; what comes behind it is a sentence that nobody ended. */
const longestTitle = 600;

/** Words for comparing: no case, no brackets with what is in them, no punctuation, usual abbreviations in full. */
export function wordsOf(text: string): string[] {
  return text
    .slice(0, longestTitle)
    .normalize('NFC')
    .replace(/\([^()]*\)/g, ' ')
    .replace(/UBND/g, 'Ủy ban nhân dân')
    .replace(/HĐND/g, 'Hội đồng nhân dân')
    .toLocaleLowerCase('vi')
    .replace(/uỷ/g, 'ủy')
    .split(/[^A-Za-zÀ-ỹ\d]+/)
    .filter((word) => word !== '');
}

/** Whether two texts say the same, or one says the beginning of the other. */
export function sameWords(a: string, b: string): boolean {
  const [one, two] = [wordsOf(a), wordsOf(b)];
  const [short, long] = one.length < two.length ? [one, two] : [two, one];
  return short.every((word, index) => word === long[index]);
}

const empty = new Set(['về', 'việc', 'ban', 'hành', 'phê', 'duyệt', 'của', 'và', 'các', 'quy', 'định']);

/** How much of their words two titles share, 0 to 1. */
export function similarity(a: string, b: string): number {
  const [one, two] = [a, b].map((text) => new Set(wordsOf(text).filter((word) => !empty.has(word))));
  if (!one || !two) return 0;
  const shared = [...one].filter((word) => two.has(word)).length;
  return shared / Math.max(1, Math.min(one.size, two.size));
}
