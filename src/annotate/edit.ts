import type { MarkedElement } from './elements.ts';

/** What is put in at a place of a text in place of what stands there. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export function insertAt(at: number, text: string): Edit {
  return { start: at, end: at, text };
}

/** Edits that do not overlap, made in one go. */
export function edited(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

/** Puts something in as the last content of an element, also where that is written as one tag. */
export function appendTo(element: MarkedElement, text: string, inserted: string): Edit {
  if (!element.isOneTag) return insertAt(element.contentEnd, inserted);
  return { start: element.contentStart - 2, end: element.contentStart, text: opened(element, text, inserted) };
}

/** `/>` with content put in: `>…</w:p>`. */
export function opened(element: MarkedElement, text: string, content: string): string {
  const [name = ''] = /^[^\s/>]+/.exec(text.slice(element.start + 1)) ?? [];
  return `>${content}</${name}>`;
}
