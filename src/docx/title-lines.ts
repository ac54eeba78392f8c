import type { Inline } from '../document/tree.ts';
import { balanceLines, lineWidth, type Measure } from './lines.ts';

/**
 * Centred text in lines: the author's breaks where there are any, and as many balanced lines as each needs.
 *
 * @param widest what a line of the author's own may take, in pt: more than one that is broken here
 */
export function balancedLines(inlines: readonly Inline[], measure: Measure, widest: number): Inline[][] {
  const written = linesAtBreaks(inlines);
  return written.flatMap((line) => {
    const text = wordsOf(line);
    const room = written.length > 1 ? widest : measure.maxWidth;
    if (lineWidth(text, measure) <= room) return [line];
    return cutAt(line, balanceLines(text, measure));
  });
}

export function wordsOf(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (inline.tag === 'text' ? inline.text : '')).join('');
}

function linesAtBreaks(inlines: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [[]];
  for (const inline of inlines) {
    if (inline.tag === 'break') lines.push([]);
    else lines.at(-1)?.push(inline);
  }
  return lines.filter((line) => line.length > 0);
}

/** Cuts the inlines where the lines end; the space at a cut goes. What is not text stays with the text before it. */
function cutAt(inlines: readonly Inline[], lines: readonly string[]): Inline[][] {
  if (lines.length < 2) return [[...inlines]];
  const ends = lines.map((_, index) => lines.slice(0, index + 1).join(' ').length);
  const cut: Inline[][] = lines.map(() => []);
  let position = 0;
  let line = 0;
  for (const inline of inlines) {
    if (inline.tag !== 'text') {
      cut[line]?.push(inline);
      continue;
    }
    let rest = inline.text;
    while (rest !== '') {
      const room = (ends[line] ?? Number.POSITIVE_INFINITY) - position;
      const taken = rest.slice(0, room);
      if (taken !== '') cut[line]?.push({ ...inline, text: taken });
      position += taken.length;
      rest = rest.slice(taken.length);
      if (rest !== '') {
        line++;
        position++;
        rest = rest.slice(1);
      }
    }
  }
  return cut;
}
