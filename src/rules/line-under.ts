import { textWidth } from '../decree30/text-width.ts';
import type { DrawnLine } from '../reader/model.ts';
import type { OfficialDocument, Passage } from '../roles/role.ts';
import { shareOf, widthOf } from '../roles/typography.ts';

/** The line under a passage, however it was made. */
export interface LineUnder {
  readonly kind: 'drawn' | 'typed' | 'underlined';
  /** Its length in pt. */
  readonly lengthPt: number;
  readonly solid: boolean;
  /** Whether its length is known: that of signs which other fonts draw is not. */
  readonly isMeasured: boolean;
  /** By what share its length may differ: programs set raised characters in different sizes. */
  readonly looseness: number;
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
  const found = drawnAt(last) ?? below(document, last) ?? floatingNear(document, above) ?? underlined(last);
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

type Found = Pick<LineUnder, 'kind' | 'lengthPt' | 'solid' | 'isMeasured' | 'looseness'>;

function drawn({ lengthPt, solid }: DrawnLine): Found {
  return { kind: 'drawn', lengthPt, solid, isMeasured: true, looseness: 0 };
}

function drawnAt(passage: Passage): Found | undefined {
  const line = passage.paragraph.lines.find((each) => each.position !== 'above' && isUnder(each, passage));
  return line && drawn(line);
}

/** Two passages of one paragraph have its lines between them: each is under the one whose stretch its middle is in. */
function isUnder({ leftPt, lengthPt }: DrawnLine, { area }: Passage): boolean {
  if (leftPt === undefined) return true;
  const middle = leftPt + lengthPt / 2;
  return middle >= area.leftPt && middle <= area.leftPt + area.widthPt;
}

/** A drawn line keeps to whatever paragraph it was anchored to: the one before the text or the next one below. */
function floatingNear(document: OfficialDocument, above: readonly Passage[]): Found | undefined {
  const [first] = above;
  const last = above.at(-1);
  if (!first || !last) return undefined;
  const { passages } = document;
  const inColumn = (passage: Passage) => isInOneColumn(last, passage);
  const before = passages.slice(0, passages.indexOf(first)).findLast(inColumn);
  const next = passages
    .slice(passages.indexOf(last) + 1)
    .find((passage) => inColumn(passage) && passage.role !== 'blank');
  for (const passage of [...above, before, next]) {
    const line = passage?.paragraph.lines.find((each) => each.position === 'floating' && isUnder(each, last));
    if (line) return drawn(line);
  }
  return undefined;
}

/** In one of the next passages of the same cell or column, before any text. */
function below(document: OfficialDocument, last: Passage): Found | undefined {
  const next = document.passages.slice(document.passages.indexOf(last) + 1);
  for (const passage of next) {
    if (!isInOneColumn(last, passage)) continue;
    if (passage.role !== 'rule' && passage.role !== 'blank') return aboveText(passage);
    const [line] = passage.paragraph.lines;
    if (line) return drawn(line);
    if (passage.role === 'rule') return typed(passage);
  }
  return undefined;
}

function aboveText({ paragraph }: Passage): Found | undefined {
  const line = paragraph.lines.find(({ position }) => position === 'above');
  return line && drawn(line);
}

function isInOneColumn(a: Passage, b: Passage): boolean {
  const [one, other] = [a.paragraph.container, b.paragraph.container];
  if (one.in === 'cell') return other.in === 'cell' && one.table === other.table && one.column === other.column;
  return one.in === other.in && Math.abs(a.area.leftPt - b.area.leftPt) < 1;
}

/** Raised characters are set in between 58 and 67 hundredths of the size. */
const raised = { size: 0.625, looseness: 0.072 };

function typed(passage: Passage): Found {
  const visible = passage.runs.find(({ text }) => text.trim() !== '');
  const { sizePt = 0, superscript = false, subscript = false } = visible?.format ?? {};
  const { size, looseness } = superscript || subscript ? raised : { size: 1, looseness: 0 };
  const text = passage.text.replace(/\s/gu, '');
  return {
    kind: 'typed',
    lengthPt: textWidth(text, 'regular', sizePt * size),
    solid: /^[_─━—]+$/u.test(text),
    isMeasured: /^[_—]+$/u.test(text),
    looseness,
  };
}

function underlined(passage: Passage): Found | undefined {
  if (shareOf(passage, ({ underline }) => underline !== undefined) < 0.5) return undefined;
  return { kind: 'underlined', lengthPt: widthOf(passage), solid: true, isMeasured: true, looseness: 0 };
}
