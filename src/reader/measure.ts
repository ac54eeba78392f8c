import { childOf, type XmlElement } from '../xml/tree.ts';

/** Values as WordprocessingML writes them. Everything comes back in points. */

const units: Readonly<Record<string, number>> = {
  pt: 1,
  mm: 72 / 25.4,
  cm: 72 / 2.54,
  in: 72,
  pc: 12,
  pi: 12,
  px: 0.75,
};

/** No page is larger, and no sum of such lengths leaves what numbers can bear. */
const longest = 100_000;

/**
 * @param perPoint how many of a bare number make a point: 20 for twips
 * @returns points; nothing where there is no length
 */
export function lengthPt(value: string | undefined, perPoint: number): number | undefined {
  const match = /^\s*([+-]?(?:\d+\.?\d*|\.\d+))\s*([a-z]{2})?\s*$/.exec(value ?? '');
  if (!match) return undefined;
  const number = Number(match[1]);
  const points = match[2] === undefined ? number / perPoint : number * (units[match[2]] ?? Number.NaN);
  return Math.abs(points) <= longest ? points : undefined;
}

export function twipsPt(value: string | undefined): number | undefined {
  return lengthPt(value, 20);
}

export function halfPointsPt(value: string | undefined): number | undefined {
  return lengthPt(value, 2);
}

/** English metric units, 12,700 to the point: those of drawings. */
export function emuPt(value: string | undefined): number | undefined {
  return lengthPt(value, 12_700);
}

/** @returns a whole number within reason; nothing where there is none */
export function integer(value: string | undefined): number | undefined {
  return value !== undefined && /^\s*[+-]?\d{1,9}\s*$/.test(value) ? Number(value) : undefined;
}

/** The `w:val` of an element. */
export function ownValue(element: XmlElement | undefined): string | undefined {
  return element?.attributes['w:val'];
}

/** The `w:val` of a child, as `<w:jc w:val="center"/>` has it. */
export function valueIn(element: XmlElement | undefined, child: string): string | undefined {
  return ownValue(childOf(element, child));
}

/** Whether a property is switched on; present without a value it is. */
export function isOn(element: XmlElement): boolean {
  return switchedOn(ownValue(element) ?? '1');
}

export function switchedOn(value: string | undefined): boolean {
  return value !== undefined && !['0', 'false', 'off', 'none'].includes(value);
}

/** Whether a child switches something on. */
export function isOnIn(element: XmlElement | undefined, child: string): boolean {
  const found = childOf(element, child);
  return found !== undefined && isOn(found);
}
