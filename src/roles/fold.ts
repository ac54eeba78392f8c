/** Text without case, diacritics and doubled spaces, for recognising words that may be mistyped. */
export function fold(text: string): string {
  if (text !== last.text) last = { text, folded: folded(text) };
  return last.folded;
}

/** Several patterns ask for the same line, one after the other. */
let last = { text: '', folded: '' };

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').replace(/\s+/gu, ' ').trim().toLowerCase();
}

/** Slips of the shift key are allowed for. */
const mostSmall = 0.1;

/** Whether a line is set in capitals; a line without letters is not. */
export function isInCapitals(text: string): boolean {
  let capitals = 0;
  let small = 0;
  for (const character of text) {
    const capital = character.toUpperCase();
    if (capital === character.toLowerCase()) continue;
    if (character === capital) capitals++;
    // Most lines are not, and show it soon.
    else if (++small > text.length * mostSmall) return false;
  }
  const letters = capitals + small;
  return letters > 1 && small / letters < mostSmall;
}
