import { BorderStyle } from 'docx';
import { twipsOfPt } from '../decree30/units.ts';
import { paragraph } from './forms.ts';

/** Thickness of a rule in eighths of a point: 0.75 pt. */
const thickness = 6;

/**
 * A solid line of a given length, centred in a column: the upper border of a paragraph with nothing in it, which every
 * viewer draws alike and which a clerk can lengthen with the ruler.
 *
 * @param length in pt
 * @param column width of the column or of the text area, in pt
 */
export function ruleParagraph(length: number, column: number): string {
  const side = twipsOfPt((column - length) / 2);
  return paragraph(format, '').replace(openSides, String(side));
}

/** Stands for what is left of the column on both sides of the rule; no page is as wide. */
const openSide = 90_000;
const openSides = new RegExp(`(?<==")${openSide}(?=")`, 'g');

const format = {
  style: 'DuongKe',
  indent: { left: openSide, right: openSide },
  border: { top: { style: BorderStyle.SINGLE, size: thickness, space: 0, color: 'auto' } },
} as const;
