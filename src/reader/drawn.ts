import type { XmlElement } from '../xml/tree.ts';
import type { Area, DrawnLine } from './model.ts';

/** A text box, to be read after the paragraph it is anchored to. */
export interface TextBox {
  /** `w:txbxContent` */
  readonly content: XmlElement;
  readonly area: Area;
}

/** What a drawing shows. */
export interface Drawn {
  readonly lines: readonly DrawnLine[];
  readonly boxes: readonly TextBox[];
  /** How many pictures and shapes there are that are neither. */
  readonly drawings: number;
}

export const nothingDrawn: Drawn = { lines: [], boxes: [], drawings: 0 };

export const oneDrawing: Drawn = { lines: [], boxes: [], drawings: 1 };

export function together(parts: readonly Drawn[]): Drawn {
  return {
    lines: parts.flatMap(({ lines }) => lines),
    boxes: parts.flatMap(({ boxes }) => boxes),
    drawings: parts.reduce((sum, { drawings }) => sum + drawings, 0),
  };
}

/** Thicker than this, a flat rectangle is a bar and not a line. */
const thickestPt = 4;

/** Whether a shape of this size lies flat enough to be a line under or above text. */
export function isFlat(widthPt: number, heightPt: number): boolean {
  return widthPt > 0 && Math.abs(heightPt) <= Math.max(thickestPt, widthPt * 0.05) && widthPt > Math.abs(heightPt) * 4;
}
