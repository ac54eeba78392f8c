import { textWidth } from '../decree30/text-width.ts';
import type { OfficialDocument, Passage } from '../roles/role.ts';
import { shareOf, widthOf } from '../roles/typography.ts';

/** The line under a passage, however it was made. */
export interface LineUnder {
  readonly kind: 'drawn' | 'typed' | 'underlined';
  /** Its length in pt. */
  readonly lengthPt: number;
  readonly solid: boolean;
  /** Of the line against the text above it: of several lines of text against the longest and against the last. */
  readonly shareOfLongest: number;
  readonly shareOfLast: number;
}

/**
 * @param above the lines of text that the line stands under, from the top
 * @returns nothing when there is no line
 */
export function lineUnder(document: OfficialDocument, above: readonly Passage[]): LineUnder | undefined {
  const last = above.at(-1);
  if (!last) return undefined;
  const widths = above.map((passage) => Math.min(widthOf(passage), passage.area.widthPt));
  const longest = Math.max(...widths);
  const found = drawnAt(last) ?? below(document, last) ?? underlined(last);
  if (!found || longest === 0) return undefined;
  return {
    ...found,
    shareOfLongest: found.lengthPt / longest,
    shareOfLast: found.lengthPt / (lastLineOf(last) || longest),
  };
}

/** The width of its last line on the page: of text that wraps, about what the full lines leave over. */
function lastLineOf(passage: Passage): number {
  const [width, full] = [widthOf(passage), passage.area.widthPt];
  return width > full && full > 0 ? width % full : width;
}

type Found = Pick<LineUnder, 'kind' | 'lengthPt' | 'solid'>;

function drawnAt({ paragraph }: Passage): Found | undefined {
  const line = paragraph.lines.find(({ position }) => position !== 'above');
  return line && { kind: 'drawn', lengthPt: line.lengthPt, solid: line.solid };
}

/** In one of the next passages of the same cell or column, before any text. */
function below(document: OfficialDocument, last: Passage): Found | undefined {
  const next = document.passages.slice(document.passages.indexOf(last) + 1);
  for (const passage of next) {
    if (!isInOneColumn(last, passage)) continue;
    if (passage.role !== 'rule' && passage.role !== 'blank') return aboveText(passage);
    const [line] = passage.paragraph.lines;
    if (line) return { kind: 'drawn', lengthPt: line.lengthPt, solid: line.solid };
    if (passage.role === 'rule') return typed(passage);
  }
  return undefined;
}

function aboveText({ paragraph }: Passage): Found | undefined {
  const line = paragraph.lines.find(({ position }) => position === 'above');
  return line && { kind: 'drawn', lengthPt: line.lengthPt, solid: line.solid };
}

function isInOneColumn(a: Passage, b: Passage): boolean {
  const [one, other] = [a.paragraph.container, b.paragraph.container];
  if (one.in === 'cell') return other.in === 'cell' && one.table === other.table && one.column === other.column;
  return one.in === other.in && Math.abs(a.area.leftPt - b.area.leftPt) < 1;
}

function typed(passage: Passage): Found {
  const size = passage.runs[0]?.format.sizePt ?? 0;
  const text = passage.text.replace(/\s/gu, '');
  return { kind: 'typed', lengthPt: textWidth(text, 'regular', size), solid: /^[_─━—]+$/u.test(text) };
}

function underlined(passage: Passage): Found | undefined {
  if (shareOf(passage, ({ underline }) => underline !== undefined) < 0.5) return undefined;
  return { kind: 'underlined', lengthPt: widthOf(passage), solid: true };
}
