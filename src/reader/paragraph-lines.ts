import { type Border, isSolid, isVisible } from './borders.ts';
import type { Area, DrawnLine, ParagraphFormat } from './model.ts';
import type { ParagraphProperties } from './paragraph-properties.ts';

/** The borders above and below a paragraph, which reach from one indent to the other; a box around it is no line. */
export function paragraphLines(properties: ParagraphProperties, format: ParagraphFormat, area: Area): DrawnLine[] {
  const { borderTop, borderBottom, borderLeft, borderRight } = properties;
  if (isVisible(borderLeft) || isVisible(borderRight)) return [];
  const hanging = Math.min(0, format.firstLinePt);
  const leftPt = area.leftPt + format.leftPt + hanging;
  const lengthPt = area.widthPt - format.leftPt - hanging - format.rightPt;
  return [
    ...borderLine(borderTop, 'above', { leftPt, widthPt: lengthPt }),
    ...borderLine(borderBottom, 'below', { leftPt, widthPt: lengthPt }),
  ];
}

/** A border as a line over a stretch of the page. */
export function borderLine(
  border: Border | undefined,
  position: 'above' | 'below',
  { leftPt, widthPt: lengthPt }: Area,
): DrawnLine[] {
  if (!isVisible(border) || lengthPt <= 0) return [];
  return [{ source: 'border', lengthPt, leftPt, solid: isSolid(border), widthPt: border.widthPt, position }];
}
