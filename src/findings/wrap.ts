/**
 * Breaks a text into lines that a terminal shows whole. It breaks at single spaces only, so that a fault made of
 * several spaces stays visible, and inside a word only where the word is longer than a line.
 *
 * @param width of a line in columns, the indents included
 * @param first what the first line begins with
 * @param rest what every other line begins with
 */
export function wrap(text: string, width: number, first = '', rest = first): string[] {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  const next = () => {
    lines.push(line);
    line = rest;
    isEmpty = true;
  };
  for (const word of text.split(/(?<! ) (?! )/)) {
    for (const piece of pieces(word, Math.max(1, width - columns(rest)))) {
      if (!isEmpty && columns(line) + 1 + columns(piece) > width) next();
      line += isEmpty ? piece : ` ${piece}`;
      isEmpty = false;
    }
  }
  return [...lines, line];
}

/** How many columns a text takes: none for a mark that stands on another letter. */
export function columns(text: string): number {
  return Array.from(text.replace(/\p{M}/gu, '')).length;
}

function pieces(word: string, longest: number): string[] {
  if (columns(word) <= longest) return [word];
  const letters = word.match(/\P{M}\p{M}*/gu) ?? [word];
  const count = Math.ceil(letters.length / longest);
  return Array.from({ length: count }, (_, index) => letters.slice(index * longest, (index + 1) * longest).join(''));
}
