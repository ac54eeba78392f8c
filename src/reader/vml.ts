import { childOf, childrenOf, type XmlElement } from '../xml/tree.ts';
import { type Drawn, isFlat, nothingDrawn, oneDrawing, together } from './drawn.ts';
import { lengthPt } from './measure.ts';
import type { DrawnLine } from './model.ts';
import { alignedLeft, baseOf } from './position.ts';
import type { Around } from './story.ts';

/** How the units of a shape become points: those of the page, or of the group it is in. */
interface Units {
  readonly scaleX: number;
  readonly scaleY: number;
  /** What is taken off before scaling, and where the group begins. */
  readonly originX: number;
  readonly leftPt: number | undefined;
}

/** A bare number is a pixel. */
const pixelPt = 0.75;

const pixelsPerPoint = 1 / pixelPt;

const page: Units = { scaleX: pixelPt, scaleY: pixelPt, originX: 0, leftPt: undefined };

/** @param element a child of `w:pict` or `w:object` */
export function readVml(element: XmlElement, around: Around): Drawn {
  return readShape(element, page, around);
}

function readShape(shape: XmlElement, units: Units, around: Around): Drawn {
  const kind = shape.name.slice(2);
  if (kind === 'group') return readGroup(shape, around);
  if (!['shape', 'line', 'rect', 'roundrect', 'oval', 'polyline'].includes(kind)) return nothingDrawn;
  const style = styleOf(shape);
  const { leftPt, widthPt, heightPt } =
    kind === 'line' ? lineBounds(shape, style, units, around) : bounds(style, units, around);
  const box = childOf(childOf(shape, 'v:textbox'), 'w:txbxContent');
  if (box) {
    const [left, right] = insetsOf(childOf(shape, 'v:textbox'));
    const area = { leftPt: (leftPt ?? around.area.leftPt) + left, widthPt: Math.max(0, widthPt - left - right) };
    return { lines: [], boxes: [{ content: box, area }], drawings: 0 };
  }
  if (shape.attributes['o:hr'] !== undefined) return { lines: [ruleOf(shape, style, around)], boxes: [], drawings: 0 };
  if (childOf(shape, 'v:imagedata') || kind === 'oval' || !isFlat(widthPt, heightPt)) return oneDrawing;
  const stroke = childOf(shape, 'v:stroke')?.attributes;
  const filled = kind === 'rect' && shape.attributes.filled !== 'f' && shape.attributes.fillcolor !== undefined;
  if (shape.attributes.stroked === 'f' || stroke?.on === 'f') if (!filled) return nothingDrawn;
  const line: DrawnLine = {
    source: 'vml',
    lengthPt: widthPt,
    ...(leftPt === undefined ? {} : { leftPt }),
    solid: (stroke?.dashstyle ?? 'solid') === 'solid',
    widthPt: lengthPt(shape.attributes.strokeweight ?? stroke?.weight, 12_700) ?? pixelPt,
    position: style.get('position') === 'absolute' ? 'floating' : 'below',
  };
  return { lines: [line], boxes: [], drawings: 0 };
}

/** The rule that Word makes of `---`, as wide as the text where it does not say otherwise. */
function ruleOf(shape: XmlElement, style: ReadonlyMap<string, string>, { area }: Around): DrawnLine {
  const share = Number(shape.attributes['o:hrpct'] ?? 0) / 1000;
  const width = share > 0 && share <= 1 ? area.widthPt * share : (lengthPt(style.get('width'), pixelsPerPoint) ?? 0);
  const lengthPtOf = width > 0 ? width : area.widthPt;
  return {
    source: 'vml',
    lengthPt: lengthPtOf,
    leftPt: alignedLeft(area, shape.attributes['o:hralign'] ?? 'left', lengthPtOf),
    solid: true,
    widthPt: lengthPt(style.get('height'), pixelsPerPoint) ?? pixelPt,
    position: 'below',
  };
}

interface Bounds {
  readonly leftPt: number | undefined;
  readonly widthPt: number;
  readonly heightPt: number;
}

function bounds(style: ReadonlyMap<string, string>, units: Units, around: Around): Bounds {
  const widthPt = lengthPt(style.get('width'), 1 / units.scaleX) ?? 0;
  const heightPt = lengthPt(style.get('height'), 1 / units.scaleY) ?? 0;
  if (units.leftPt !== undefined) {
    const left = Number(style.get('left') ?? 0) || 0;
    return { leftPt: units.leftPt + (left - units.originX) * units.scaleX, widthPt, heightPt };
  }
  return { leftPt: leftOf(style, widthPt, around), widthPt, heightPt };
}

function leftOf(style: ReadonlyMap<string, string>, widthPt: number, around: Around): number | undefined {
  if (style.get('position') !== 'absolute') return undefined;
  const from = style.get('mso-position-horizontal-relative');
  if (from === 'char') return undefined;
  const base = baseOf(from ?? 'text', around);
  const align = style.get('mso-position-horizontal');
  if (align !== undefined && align !== 'absolute') return alignedLeft(base, align, widthPt);
  const offset = lengthPt(style.get('margin-left'), pixelsPerPoint) ?? lengthPt(style.get('left'), pixelsPerPoint) ?? 0;
  return base.leftPt + offset;
}

/** A line says where it begins and ends, beside what its style says. */
function lineBounds(shape: XmlElement, style: ReadonlyMap<string, string>, units: Units, around: Around): Bounds {
  const point = (name: string) => {
    const [x = '', y = ''] = (shape.attributes[name] ?? '').split(',');
    return { x: lengthPt(x, 1 / units.scaleX) ?? 0, y: lengthPt(y, 1 / units.scaleY) ?? 0 };
  };
  const from = point('from');
  const to = point('to');
  const first = Math.min(from.x, to.x);
  const widthPt = Math.abs(to.x - from.x);
  const base =
    units.leftPt === undefined ? leftOf(style, widthPt, around) : units.leftPt - units.originX * units.scaleX;
  const centred = (style.get('mso-position-horizontal') ?? 'absolute') !== 'absolute';
  return {
    leftPt: base === undefined || centred ? base : base + first,
    widthPt,
    heightPt: Math.abs(to.y - from.y),
  };
}

function readGroup(group: XmlElement, around: Around): Drawn {
  const style = styleOf(group);
  const outer = bounds(style, page, around);
  const pair = (name: string, missing: number) => {
    const [x, y] = (group.attributes[name] ?? '').split(',').map(Number);
    return { x: x || missing, y: y || missing };
  };
  const size = pair('coordsize', 1000);
  const units: Units = {
    scaleX: outer.widthPt / size.x,
    scaleY: outer.heightPt / size.y,
    originX: pair('coordorigin', 0).x,
    leftPt: outer.leftPt ?? around.area.leftPt,
  };
  return together(
    childrenOf(group).map((shape) => (shape.name === 'v:group' ? oneDrawing : readShape(shape, units, around))),
  );
}

function styleOf({ attributes }: XmlElement): ReadonlyMap<string, string> {
  return new Map(
    (attributes.style ?? '').split(';').flatMap((rule): [string, string][] => {
      const colon = rule.indexOf(':');
      return colon < 0 ? [] : [[rule.slice(0, colon).trim().toLowerCase(), rule.slice(colon + 1).trim()]];
    }),
  );
}

/** Left and right: a tenth of an inch where it says nothing. */
function insetsOf(box: XmlElement | undefined): [number, number] {
  const [left, , right] = (box?.attributes.inset ?? '').split(',').map((value) => lengthPt(value, pixelsPerPoint));
  return [left ?? 7.2, right ?? 7.2];
}
