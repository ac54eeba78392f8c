import { childOf, type XmlElement } from '../xml/tree.ts';
import { lengthPt } from './measure.ts';

export interface Border {
  /** `none` where it takes away what a style gives. */
  readonly kind: string;
  readonly widthPt: number;
}

/** The borders of a table or of a cell by side. */
export type Borders = Readonly<Partial<Record<Side, Border>>>;

type Side = 'top' | 'bottom' | 'left' | 'right' | 'insideH' | 'insideV';

const names: Readonly<Record<Side, readonly string[]>> = {
  top: ['w:top'],
  bottom: ['w:bottom'],
  left: ['w:left', 'w:start'],
  right: ['w:right', 'w:end'],
  insideH: ['w:insideH'],
  insideV: ['w:insideV'],
};

export function readBorder(element: XmlElement | undefined): Border | undefined {
  const kind = element?.attributes['w:val'];
  if (element === undefined || kind === undefined) return undefined;
  return { kind: kind === 'nil' ? 'none' : kind, widthPt: lengthPt(element.attributes['w:sz'], 8) ?? 0.5 };
}

/** @param element `w:tblBorders` or `w:tcBorders` */
export function readBorders(element: XmlElement | undefined): Borders {
  if (!element) return {};
  const borders: Partial<Record<Side, Border>> = {};
  for (const side of ['top', 'bottom', 'left', 'right', 'insideH', 'insideV'] as const) {
    const border = names[side].map((name) => readBorder(childOf(element, name))).find((found) => found !== undefined);
    if (border) borders[side] = border;
  }
  return borders;
}

export function isVisible(border: Border | undefined): border is Border {
  return border !== undefined && border.kind !== 'none';
}

const unbroken = new Set(['single', 'thick', 'double', 'triple', 'inset', 'outset']);

/** Whether a border is an unbroken line, neither dotted nor dashed. */
export function isSolid({ kind }: Border): boolean {
  return unbroken.has(kind) || kind.startsWith('thinThick') || kind.startsWith('thickThin');
}
