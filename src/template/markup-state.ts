import type { Span } from '../findings/finding.ts';
import type { Place } from './vocabulary.ts';

/** How a problem in one text of a template is told. */
export type Tell = (code: string, span: Span, message: string, hint: string) => void;

/** An element that has been opened. */
export interface Open {
  /** Absent when an expression writes the name. */
  readonly name?: string;
  /** What may stand in it. */
  readonly gives: Place;
  readonly span: Span;
}

/** A value that `class` may have; no name for no class, `computed` when an expression writes it. */
export interface ClassValue {
  readonly name?: string;
  readonly computed?: boolean;
  readonly span: Span;
}

/** A tag that is being read. */
export interface Tag {
  readonly name?: string;
  readonly closing: boolean;
  /** From `<` to the end of the name. */
  readonly span: Span;
  /** One for each way through the conditions in the tag. */
  readonly classes: readonly ClassValue[];
}

/** An attribute whose value is being read. */
export interface Attribute {
  readonly name: string;
  readonly quote: string;
  readonly start: number;
  /** One for each way through the conditions in the value. */
  readonly values: readonly string[];
  readonly computed: boolean;
}

/**
 * Where in the HTML a template has come to. It is never changed, so that each branch of a condition goes on from the
 * same state. The first of the open elements is what stands around the text.
 */
export type Markup =
  | { readonly mode: 'text' | 'comment' | 'skipped'; readonly open: readonly Open[] }
  | { readonly mode: 'name' | 'tag'; readonly open: readonly Open[]; readonly tag: Tag }
  | { readonly mode: 'value'; readonly open: readonly Open[]; readonly tag: Tag; readonly attribute: Attribute };

/** The state at the beginning of a text that stands in a place. */
export function startIn(gives: Place): Markup {
  return { mode: 'text', open: [{ gives, span: { start: 0, end: 0 } }] };
}

/** A partial inside a tag writes no elements that could be followed. */
export const skipped: Markup = { mode: 'skipped', open: [] };

export function placeIn({ open }: Markup): Place {
  return open.at(-1)?.gives ?? 'any';
}
