import { BorderStyle, LineRuleType, Paragraph, TextRun } from 'docx';
import { ptOfMm, twipsOfPt } from '../decree30/units.ts';
import type { StyleId } from './styles.ts';

/** Thickness of a frame in eighths of a point: 1 pt. */
const thickness = 8;

/**
 * A word in a single frame of a given size, centred in a column: dấu chỉ mức độ khẩn, phạm vi lưu hành.
 *
 * @param column width of the column it stands in, in pt
 * @param color of the frame, six hexadecimal digits, or `auto`
 */
export function framedParagraph(
  style: StyleId,
  text: string,
  box: { widthMm: number; heightMm: number },
  column: number,
  color: string,
): Paragraph {
  const side = twipsOfPt((column - ptOfMm(box.widthMm)) / 2);
  const edge = { style: BorderStyle.SINGLE, size: thickness, space: 0, color };
  return new Paragraph({
    style,
    indent: { left: side, right: side },
    spacing: { line: twipsOfPt(ptOfMm(box.heightMm)), lineRule: LineRuleType.EXACT },
    border: { top: edge, bottom: edge, left: edge, right: edge },
    children: [new TextRun({ text, position: '4pt' })],
  });
}
