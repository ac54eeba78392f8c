import type { Span } from '../../findings/finding.ts';
import type { Prose } from '../plan.ts';

/**
 * Prose that says the same whatever the data, by the place of its value: for the rows of a batch, which share the
 * pattern's places, it is read once. A value may hold several paragraphs.
 */
const settled = new WeakMap<Span, Map<number, { readonly text: string; readonly prose: Prose }>>();

/**
 * @param place of the value, the same object whenever the value is the same
 * @param offset of the paragraph in the value
 */
export function settledAt(place: Span, offset: number, text: string): Prose | undefined {
  const known = settled.get(place)?.get(offset);
  return known?.text === text ? known.prose : undefined;
}

export function settle(place: Span, offset: number, text: string, prose: Prose): void {
  const paragraphs = settled.get(place) ?? new Map();
  settled.set(place, paragraphs.set(offset, { text, prose }));
}
