import type { XmlElement } from '../xml/tree.ts';

/**
 * The colour a shading shows.
 *
 * @param element `w:shd`
 * @returns `RRGGBB`; empty where the paper shows
 */
export function shadingOf({ attributes }: XmlElement): string {
  const pattern = attributes['w:val'] ?? 'clear';
  const fill = colorOf(attributes['w:fill']);
  if (pattern === 'nil') return '';
  if (pattern === 'clear') return isWhite(fill) ? '' : (fill ?? '');
  const color = colorOf(attributes['w:color']);
  if (pattern === 'solid') return isWhite(color) ? '' : (color ?? '000000');
  return fill !== undefined && !isWhite(fill) ? fill : (color ?? 'D9D9D9');
}

/** @returns `RRGGBB`; nothing for automatic */
export function colorOf(value: string | undefined): string | undefined {
  return value !== undefined && /^[0-9a-f]{6}$/i.test(value) ? value.toUpperCase() : undefined;
}

function isWhite(color: string | undefined): boolean {
  return color === 'FFFFFF';
}
