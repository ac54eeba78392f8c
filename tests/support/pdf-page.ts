import { findAll, numberIn, parseXml, textIn, type XmlElement } from './docx-xml.ts';

/** A page as a reader sees it: words and lines with their places in pt, from the top left corner. */
export interface Page {
  readonly width: number;
  readonly height: number;
  /** In reading order of the page's columns. */
  readonly words: readonly Word[];
  readonly strokes: readonly Stroke[];
}

export interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A straight line that is drawn. */
export interface Stroke {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Words side by side. */
export interface Line extends Word {
  readonly words: readonly Word[];
}

/**
 * @param boxes what `pdftotext -bbox-layout` says of the whole file
 * @param drawings what `pdftocairo -svg` draws of each page
 */
export function pagesOf(boxes: string, drawings: readonly string[]): Page[] {
  const pages = findAll(parseXml(boxes), 'page');
  return pages.map((page, index) => {
    const height = numberIn(page, 'height');
    const words = findAll(page, 'word').map(wordOf);
    return { width: numberIn(page, 'width'), height, words, strokes: strokesOf(drawings[index] ?? '', height) };
  });
}

function wordOf(element: XmlElement): Word {
  const [left, right] = [numberIn(element, 'xMin'), numberIn(element, 'xMax')];
  return { text: textIn(element), left, right, top: numberIn(element, 'yMin'), bottom: numberIn(element, 'yMax') };
}

/** A path of one segment that is not filled; a page has some hundred thousand characters of glyphs beside them. */
const segment = /<path style="fill:none[^"]*" d="M ([\d.-]+) ([\d.-]+) L ([\d.-]+) ([\d.-]+) "/g;

/**
 * The straight lines of a page. A path's own coordinates are those of the PDF, whose origin is the bottom left corner.
 * LibreOffice draws some lines twice in one place.
 */
function strokesOf(drawing: string, height: number): Stroke[] {
  const strokes = new Map<string, Stroke>();
  for (const [, ...numbers] of drawing.matchAll(segment)) {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = numbers.map(Number);
    const [left, right] = [Math.min(x1, x2), Math.max(x1, x2)];
    const stroke = { left, right, top: height - Math.max(y1, y2), bottom: height - Math.min(y1, y2) };
    strokes.set(JSON.stringify(stroke), stroke);
  }
  return [...strokes.values()];
}

export const widthOf = ({ left, right }: Pick<Word, 'left' | 'right'>) => right - left;
export const middleOf = ({ left, right }: Pick<Word, 'left' | 'right'>) => (left + right) / 2;

/** Half a line of the smallest type: words whose bottoms differ by less are on one line. */
const sameLine = 4;

/** The rows of words on a page from the top; columns side by side share their rows. */
function rowsOf({ words }: Pick<Page, 'words'>): Word[][] {
  const rows: Word[][] = [];
  for (const word of [...words].sort((a, b) => a.bottom - b.bottom)) {
    const row = rows.findLast(([first]) => first && Math.abs(first.bottom - word.bottom) < sameLine);
    if (row) row.push(word);
    else rows.push([word]);
  }
  return rows.map((row) => row.sort((a, b) => a.left - b.left));
}

/** Text with nothing that a line break could change: no white space, one kind of hyphen. */
export function squeeze(text: string): string {
  return text.replaceAll(/\s/gu, '').replaceAll('\u2011', '-');
}

/** The one line that holds a whole text, if there is one. */
export function lineWith(page: Pick<Page, 'words'>, text: string): Line | undefined {
  const [only, ...others] = linesWith(page, text) ?? [];
  return others.length === 0 ? only : undefined;
}

/** The lines below each other that hold a text, if it is on the page. */
export function linesWith(page: Pick<Page, 'words'>, text: string): Line[] | undefined {
  const rows = rowsOf(page);
  for (const [index, row] of rows.entries()) {
    for (let start = 0; start < row.length; start++) {
      const lines = follow(squeeze(text), [row.slice(start), ...rows.slice(index + 1)]);
      if (lines) return lines;
    }
  }
  return undefined;
}

/** Takes the text word by word from the first row, then from below what has been taken. */
function follow(text: string, [row = [], ...rows]: readonly (readonly Word[])[]): Line[] | undefined {
  let rest = text;
  const taken: Word[] = [];
  for (const word of row) {
    if (rest === '' || !rest.startsWith(squeeze(word.text))) break;
    rest = rest.slice(squeeze(word.text).length);
    taken.push(word);
  }
  if (taken.length === 0) return undefined;
  const line = lineOf(taken);
  if (rest === '') return [line];
  for (const [index, next] of rows.entries()) {
    for (const [start, word] of next.entries()) {
      if (!rest.startsWith(squeeze(word.text))) continue;
      const others = follow(rest, [next.slice(start), ...rows.slice(index + 1)]);
      if (others?.[0] && others[0].left < line.right && line.left < others[0].right) return [line, ...others];
    }
  }
  return undefined;
}

function lineOf(words: readonly Word[]): Line {
  return {
    words,
    text: words.map(({ text }) => text).join(' '),
    left: Math.min(...words.map(({ left }) => left)),
    right: Math.max(...words.map(({ right }) => right)),
    top: Math.min(...words.map(({ top }) => top)),
    bottom: Math.max(...words.map(({ bottom }) => bottom)),
  };
}
