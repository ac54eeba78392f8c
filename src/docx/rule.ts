import { BorderStyle, Paragraph } from 'docx';
import { twipsOfPt } from '../decree30/units.ts';

/** Thickness of a rule in eighths of a point: 0.75 pt. */
const thickness = 6;

/**
 * A solid line of a given length, centred in a column: the upper border of a paragraph with nothing in it, which every
 * viewer draws alike and which a clerk can lengthen with the ruler.
 *
 * @param length in pt
 * @param column width of the column or of the text area, in pt
 */
export function ruleParagraph(length: number, column: number): Paragraph {
  const side = twipsOfPt((column - length) / 2);
  return new Paragraph({
    style: 'DuongKe',
    indent: { left: side, right: side },
    border: { top: { style: BorderStyle.SINGLE, size: thickness, space: 0, color: 'auto' } },
  });
}
