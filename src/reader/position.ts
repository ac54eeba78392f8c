import type { Area } from './model.ts';
import type { Around } from './story.ts';

/**
 * The stretch of the page that a horizontal position is measured from. A shape in a cell keeps to the cell.
 *
 * @param from `relativeFrom` of DrawingML, `mso-position-horizontal-relative` of VML, `w:horzAnchor`
 */
export function baseOf(from: string | undefined, { area, textArea, pageWidthPt, container }: Around): Area {
  if (container.in === 'cell') return area;
  const right = textArea.leftPt + textArea.widthPt;
  switch (from) {
    case 'page':
      return { leftPt: 0, widthPt: pageWidthPt };
    case 'margin':
      return textArea;
    case 'leftMargin':
    case 'left-margin-area':
    case 'insideMargin':
    case 'inner-margin-area':
      return { leftPt: 0, widthPt: textArea.leftPt };
    case 'rightMargin':
    case 'right-margin-area':
    case 'outsideMargin':
    case 'outer-margin-area':
      return { leftPt: right, widthPt: Math.max(0, pageWidthPt - right) };
    default:
      return area;
  }
}

/** Where something of a width begins that is set to a side or to the middle of its base. */
export function alignedLeft(base: Area, align: string, widthPt: number): number {
  const room = base.widthPt - widthPt;
  if (align === 'center') return base.leftPt + room / 2;
  return align === 'right' || align === 'outside' ? base.leftPt + room : base.leftPt;
}
