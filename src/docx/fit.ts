import { motto, nationalName } from '../decree30/letterhead.ts';
import { type Margins, paper } from '../decree30/page.ts';
import { textWidth } from '../decree30/text-width.ts';
import { type TypeSize, typeSizes } from '../decree30/type-sizes.ts';
import { ptOfMm } from '../decree30/units.ts';
import type { Letterhead } from '../document/tree.ts';
import { nameLines, widest } from './lines.ts';

/** The two columns of a letterhead, in pt. */
export interface Columns {
  readonly left: number;
  readonly right: number;
}

/** Air on both sides of the widest line of a column, in pt, so that no other font metrics can make it wrap. */
const slack = 6;

/** A name that needs more lines than this is better set in the smaller size. */
const mostNameLines = 3;

/** Width of the text area in pt. */
export function textAreaWidth(margins: Margins, landscape: boolean): number {
  const width = landscape ? paper.heightMm : paper.widthMm;
  return ptOfMm(width - margins.leftMm - margins.rightMm);
}

/**
 * The columns of a letterhead at a size: Quốc hiệu, Tiêu ngữ, địa danh và thời gian each on one line on the right; what
 * is left must hold the issuer's name and the number.
 *
 * @returns nothing when the size is too large for this letterhead
 */
function letterheadColumns(letterhead: Letterhead, size: TypeSize, area: number): Columns | undefined {
  const sizes = typeSizes[size];
  const right =
    slack +
    Math.max(
      textWidth(nationalName, 'bold', sizes.nationalName),
      textWidth(motto, 'bold', sizes.motto),
      textWidth(letterhead.placeAndDate ?? '', 'italic', sizes.placeAndDate),
    );
  const left = area - right;
  const measure = { face: 'bold', size: sizes.issuer, maxWidth: left - slack } as const;
  const names = [letterhead.issuer, letterhead.parent ?? ''].map((name) => nameLines(name, measure));
  const widestName = Math.max(...names.map((lines) => widest(lines, 'bold', sizes.issuer)));
  const number = textWidth(letterhead.number ?? '', 'regular', sizes.documentNumber);
  const fits = Math.max(widestName, number) <= left - slack && names.every((lines) => lines.length <= mostNameLines);
  return fits ? { left, right } : undefined;
}

/** The size asked for, or the larger one at which every letterhead fits, or the smaller one. */
export function chooseSize(asked: TypeSize | undefined, letterheads: readonly Letterhead[], area: number): TypeSize {
  if (asked !== undefined) return asked;
  return letterheads.every((letterhead) => letterheadColumns(letterhead, 14, area)) ? 14 : 13;
}

/** The columns at a size, however tight: the right one keeps Quốc hiệu whole. */
export function columnsAt(letterhead: Letterhead, size: TypeSize, area: number): Columns {
  const fitting = letterheadColumns(letterhead, size, area);
  if (fitting) return fitting;
  const right = slack + textWidth(nationalName, 'bold', typeSizes[size].nationalName);
  return { left: area - right, right };
}
