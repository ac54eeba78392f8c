import { BorderStyle, LineRuleType, Paragraph, TextRun } from 'docx';
import { ptOfMm, twipsOfPt } from '../decree30/units.ts';
import type { StyleId } from './styles.ts';

/** Thickness of a frame in eighths of a point: 1 pt. */
const thickness = 8;

/**
 * A word in a single frame of a given size, centred in a column: dấu chỉ mức độ khẩn, phạm vi lưu hành.
 *
 * @param column the column it stands in: room before it, its width, room behind it, in pt
 * @param color of the frame, six hexadecimal digits, or `auto`
 */
export function framedParagraph(
  style: StyleId,
  text: string,
  box: { widthMm: number; heightMm: number },
  column: { start: number; width: number; end: number },
  color: string,
): Paragraph {
  const side = Math.max(0, (column.width - ptOfMm(box.widthMm)) / 2);
  const edge = { style: BorderStyle.SINGLE, size: thickness, space: 0, color };
  return new Paragraph({
    style,
    indent: { left: twipsOfPt(column.start + side), right: twipsOfPt(column.end + side) },
    spacing: { line: twipsOfPt(ptOfMm(box.heightMm)), lineRule: LineRuleType.EXACT },
    border: { top: edge, bottom: edge, left: edge, right: edge },
    children: [new TextRun({ text, position: '4pt' })],
  });
}
