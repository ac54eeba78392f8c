import type { Area, WordFile, WordParagraph, WordRun } from '../reader/model.ts';
import { composed } from './composed.ts';

/** A passage before it is known what it is. */
export interface Line {
  readonly paragraph: WordParagraph;
  /**
   * As it shows: in NFC, with the number that Word writes, capitals where the format makes them. Of more than a page of text
   * the beginning, so that no pattern has to search megabytes.
   */
  readonly text: string;
  /** All of it. */
  readonly whole: string;
  readonly runs: readonly WordRun[];
  readonly area: Area;
  /** On which half of the text area it stands; `whole` when it spans both. */
  readonly side: 'left' | 'right' | 'whole';
  readonly kind: 'text' | 'rule' | 'blank';
}

/** Paragraphs → lines: what a tab divides into two columns, or a break into two lines of a letterhead, is two. */
export function linesOf(file: WordFile): Line[] {
  return file.paragraphs.flatMap((paragraph) => {
    const section = file.sections[paragraph.section];
    const textArea: Area = section
      ? {
          leftPt: section.margins.leftPt + section.margins.gutterPt,
          widthPt: section.page.widthPt - section.margins.leftPt - section.margins.rightPt - section.margins.gutterPt,
        }
      : paragraph.area;
    const read = composed(paragraph);
    return cut(read.runs, piecesOf(read)).map(({ runs, area }, index) => {
      const own = runs.map(({ text }) => text).join('');
      const label = index === 0 && read.label !== undefined ? `${read.label} ` : '';
      const whole = `${label}${own}`.trim();
      const text = whole.length > longestLine ? whole.slice(0, longestLine) : whole;
      return { paragraph, text, whole, runs, area, side: sideOf(area, textArea), kind: kindOf(text, paragraph) };
    });
  });
}

/** A page of text: nothing that is recognised by its words has more characters. */
const longestLine = 3000;

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly area: Area;
}

function piecesOf(paragraph: WordParagraph): Piece[] {
  const { text, area, format, container } = paragraph;
  const whole = [{ start: 0, end: text.length, area }];
  const columns = container.in === 'body' && paragraph.label === undefined ? columnsOf(text) : undefined;
  if (columns) {
    const [left, right] = columns;
    const half = area.widthPt / 2;
    return [
      { ...left, area: { leftPt: area.leftPt, widthPt: half } },
      { ...right, area: { leftPt: area.leftPt + half, widthPt: half } },
    ];
  }
  if (!text.includes('\n') || (container.in === 'body' && format.alignment !== 'center')) return whole;
  return partsAt(text, /\n/g).map((part) => ({ ...part, area }));
}

/** Two columns made with tabs, unless the first is only the mark of a list. */
function columnsOf(text: string): [Stretch, Stretch] | undefined {
  if (!text.includes('\t') || text.includes('\n')) return undefined;
  const parts = partsAt(text, /\t+/g).filter(({ start, end }) => text.slice(start, end).trim() !== '');
  const [left, right] = parts;
  if (!left || !right || parts.length !== 2) return undefined;
  const isMark = /^\s*(?:[-–+•*]|\p{L}\)|(?:\d+\.)+\d*|[IVXLC]+\.)\s*$/u.test(text.slice(left.start, left.end));
  return isMark || text.slice(right.start).length > longestColumn ? undefined : [left, right];
}

/** No line of a letterhead or a signature has more characters. */
const longestColumn = 70;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function partsAt(text: string, separator: RegExp): Stretch[] {
  const parts: Stretch[] = [];
  let start = 0;
  for (const match of text.matchAll(separator)) {
    parts.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  return [...parts, { start, end: text.length }];
}

/** The pieces of a paragraph, which follow each other, with the visible runs in each of them as they show. */
function cut(runs: readonly WordRun[], pieces: readonly Piece[]): (Piece & { readonly runs: WordRun[] })[] {
  const visible = runs.filter(({ format }) => !format.hidden);
  let first = 0;
  let firstStart = 0;
  return pieces.map((piece) => {
    const cutRuns: WordRun[] = [];
    let offset = firstStart;
    for (let index = first; index < visible.length && offset < piece.end; index++) {
      const run = visible[index];
      if (!run) break;
      const from = Math.max(piece.start - offset, 0);
      const to = Math.min(piece.end - offset, run.text.length);
      if (from < to) {
        const text = run.text.slice(from, to);
        cutRuns.push({ ...run, text: run.format.allCaps ? text.toLocaleUpperCase('vi') : text });
      }
      first = index;
      firstStart = offset;
      offset += run.text.length;
    }
    return { ...piece, runs: cutRuns };
  });
}

/** Beyond this share of the text area a line counts as spanning it. */
const wholeShare = 0.75;

function sideOf(area: Area, textArea: Area): Line['side'] {
  if (area.widthPt > textArea.widthPt * wholeShare) return 'whole';
  const middle = area.leftPt + area.widthPt / 2;
  return middle < textArea.leftPt + textArea.widthPt / 2 ? 'left' : 'right';
}

const typedRule = /^[_\-–—─━=.…*\s]{3,}$/u;

function kindOf(text: string, paragraph: WordParagraph): Line['kind'] {
  if (text === '') return paragraph.lines.length > 0 ? 'rule' : 'blank';
  return typedRule.test(text) && !/^[.…\s]+$/u.test(text) ? 'rule' : 'text';
}
