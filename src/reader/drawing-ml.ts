import { at, charactersOf, childOf, childrenOf, type XmlElement } from '../xml/tree.ts';
import { branchOf } from './content.ts';
import { type Drawn, isFlat, nothingDrawn, oneDrawing, together } from './drawn.ts';
import { emuPt } from './measure.ts';
import { alignedLeft, baseOf } from './position.ts';
import type { Around } from './story.ts';

/** Where a drawing stands, with how its inner units become points. */
interface Place {
  readonly leftPt: number | undefined;
  /** Below the top of the paragraph it is anchored to. */
  readonly offsetPt: number | undefined;
  readonly widthPt: number;
  readonly heightPt: number;
  readonly inline: boolean;
}

/** @param element `wp:inline` or `wp:anchor` */
export function readAnchored(element: XmlElement, around: Around): Drawn {
  const extent = childOf(element, 'wp:extent')?.attributes;
  const widthPt = emuPt(extent?.cx) ?? 0;
  const inline = element.name === 'wp:inline';
  const place: Place = {
    leftPt: inline ? undefined : leftOf(childOf(element, 'wp:positionH'), widthPt, around),
    offsetPt: inline ? undefined : offsetOf(childOf(element, 'wp:positionV')),
    widthPt,
    heightPt: emuPt(extent?.cy) ?? 0,
    inline,
  };
  const data = at(element, 'a:graphic', 'a:graphicData');
  const shapes = childrenOf(data);
  return shapes.length === 0 ? oneDrawing : together(shapes.map((shape) => readShape(shape, place, around)));
}

function leftOf(position: XmlElement | undefined, widthPt: number, around: Around): number | undefined {
  const from = position?.attributes.relativeFrom;
  if (from === 'character') return undefined;
  const base = baseOf(from, around);
  const offset = emuPt(charactersOf(childOf(position, 'wp:posOffset')));
  if (offset !== undefined) return base.leftPt + offset;
  const align = charactersOf(childOf(position, 'wp:align')).trim();
  return align === '' ? undefined : alignedLeft(base, align, widthPt);
}

function offsetOf(position: XmlElement | undefined): number | undefined {
  const from = position?.attributes.relativeFrom;
  return from === 'paragraph' || from === 'line' ? emuPt(charactersOf(childOf(position, 'wp:posOffset'))) : undefined;
}

function readShape(shape: XmlElement, place: Place, around: Around): Drawn {
  switch (shape.name) {
    case 'wps:wsp':
      return readWordShape(shape, place, around);
    case 'wpg:wgp':
    case 'wpg:grpSp':
      return readGroup(shape, place, around);
    case 'wpc:wpc':
      return together(childrenOf(shape).map((child) => readCanvasChild(child, place, around)));
    case 'mc:AlternateContent': {
      const branch = branchOf(shape);
      return branch ? together(childrenOf(branch).map((child) => readShape(child, place, around))) : nothingDrawn;
    }
    default:
      return oneDrawing;
  }
}

function readCanvasChild(child: XmlElement, place: Place, around: Around): Drawn {
  if (!['wps:wsp', 'wpg:wgp', 'pic:pic'].includes(child.name)) return nothingDrawn;
  return readShape(child, within(child, place, { leftPt: 0, topPt: 0, scaleX: 1, scaleY: 1 }), around);
}

function readWordShape(shape: XmlElement, place: Place, around: Around): Drawn {
  const properties = childOf(shape, 'wps:spPr');
  const content = at(shape, 'wps:txbx', 'w:txbxContent');
  if (content) {
    const insets = childOf(shape, 'wps:bodyPr')?.attributes;
    const left = emuPt(insets?.lIns) ?? usualInsetPt;
    const right = emuPt(insets?.rIns) ?? usualInsetPt;
    const area = {
      leftPt: (place.leftPt ?? around.area.leftPt) + left,
      widthPt: Math.max(0, place.widthPt - left - right),
    };
    return { lines: [], boxes: [{ content, area }], drawings: 0 };
  }
  const { widthPt, heightPt } = place;
  if (!isFlat(widthPt, heightPt)) return oneDrawing;
  const outline = childOf(properties, 'a:ln');
  const kind = childOf(properties, 'a:prstGeom')?.attributes.prst ?? '';
  const filled = !/^(line|.*Connector\d)$/.test(kind) && childOf(properties, 'a:solidFill') !== undefined;
  if (!filled && !isDrawn(shape, outline)) return nothingDrawn;
  const dash = childOf(outline, 'a:prstDash')?.attributes.val ?? 'solid';
  const { leftPt, offsetPt, inline } = place;
  const line = {
    source: 'drawing' as const,
    lengthPt: widthPt,
    ...(leftPt === undefined ? {} : { leftPt }),
    ...(offsetPt === undefined ? {} : { offsetPt }),
    solid: dash === 'solid' && childOf(outline, 'a:custDash') === undefined,
    widthPt: filled ? Math.max(Math.abs(heightPt), 0.25) : (emuPt(outline?.attributes.w) ?? usualOutlinePt),
    position: inline ? ('below' as const) : ('floating' as const),
  };
  return { lines: [line], boxes: [], drawings: 0 };
}

const usualInsetPt = 7.2;
const usualOutlinePt = 0.75;

/** An outline says itself what it is filled with; else the shape's style says whether there is one. */
function isDrawn(shape: XmlElement, outline: XmlElement | undefined): boolean {
  if (childOf(outline, 'a:noFill')) return false;
  if (outline && childrenOf(outline).some(({ name }) => name.endsWith('Fill'))) return true;
  const style = at(shape, 'wps:style', 'a:lnRef');
  return style === undefined ? outline !== undefined : style.attributes.idx !== '0';
}

interface Scale {
  readonly leftPt: number;
  readonly topPt: number;
  readonly scaleX: number;
  readonly scaleY: number;
}

function readGroup(group: XmlElement, place: Place, around: Around): Drawn {
  const frame = at(group, 'wpg:grpSpPr', 'a:xfrm');
  const number = (name: string, attribute: string) => emuPt(childOf(frame, name)?.attributes[attribute]);
  const inner = { width: number('a:chExt', 'cx') ?? 0, height: number('a:chExt', 'cy') ?? 0 };
  const scale: Scale = {
    leftPt: number('a:chOff', 'x') ?? 0,
    topPt: number('a:chOff', 'y') ?? 0,
    scaleX: inner.width > 0 ? place.widthPt / inner.width : 1,
    scaleY: inner.height > 0 ? place.heightPt / inner.height : 1,
  };
  const shapes = childrenOf(group).filter(({ name }) => !name.endsWith('Pr'));
  return together(shapes.map((shape) => readShape(shape, within(shape, place, scale), around)));
}

/** The place of a shape inside another; nothing is known of one that does not say where it is. */
function within(shape: XmlElement, outer: Place, { leftPt, topPt, scaleX, scaleY }: Scale): Place {
  const properties = ['wps:spPr', 'wpg:grpSpPr', 'pic:spPr'].map((name) => childOf(shape, name));
  const frame = childOf(
    properties.find((found) => found !== undefined),
    'a:xfrm',
  );
  const number = (name: string, attribute: string) => emuPt(childOf(frame, name)?.attributes[attribute]) ?? 0;
  return {
    ...outer,
    leftPt: outer.leftPt === undefined ? undefined : outer.leftPt + (number('a:off', 'x') - leftPt) * scaleX,
    offsetPt: outer.offsetPt === undefined ? undefined : outer.offsetPt + (number('a:off', 'y') - topPt) * scaleY,
    widthPt: number('a:ext', 'cx') * scaleX,
    heightPt: number('a:ext', 'cy') * scaleY,
  };
}
