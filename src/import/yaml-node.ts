/** A YAML text before it is written: what stands where, and the comments in front of it. */
export type Node =
  /** On the line of its key; put in quotes where YAML would take it for something else. */
  | { readonly tag: 'word'; readonly text: string }
  /** As it is: `{}`, `true`. */
  | { readonly tag: 'raw'; readonly text: string }
  /** Sentences in a `|` block, a blank line between paragraphs. */
  | { readonly tag: 'prose'; readonly paragraphs: readonly string[] }
  /** A `|` block whose line breaks mean something. */
  | { readonly tag: 'lines'; readonly lines: readonly string[] }
  | { readonly tag: 'blank' }
  | { readonly tag: 'map'; readonly entries: readonly Entry[] }
  | { readonly tag: 'list'; readonly items: readonly Member[] };

/** A value with the comments in front of it, each a sentence or more. */
export interface Member {
  readonly value: Node;
  readonly notes?: readonly string[];
}

export interface Entry extends Member {
  readonly key: string;
  /** Whether a blank line stands in front of it. */
  readonly apart?: boolean;
}

export function word(text: string): Node {
  return { tag: 'word', text };
}

export const blank: Node = { tag: 'blank' };

export function prose(...paragraphs: readonly string[]): Node {
  return { tag: 'prose', paragraphs };
}

/** A heading, a name, a recipient: on its key's line while there is room, in a block where there is not. */
export function phrase(text: string): Node {
  return text.length <= longestWord ? word(text) : prose(text);
}

const longestWord = 90;

export function map(...entries: readonly (Entry | undefined)[]): Node {
  return { tag: 'map', entries: entries.filter((entry) => entry !== undefined) };
}

export function list(items: readonly Member[]): Node {
  return { tag: 'list', items };
}

/** @returns nothing where there is no value, so that the key is left out */
export function entry(key: string, value: Node | undefined, notes: readonly string[] = []): Entry | undefined {
  return value && { key, value, notes };
}
