/** Where an offset stands, as people and editors count. */
export interface Place {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units as editors count them. */
  readonly column: number;
  /** The whole line. */
  readonly text: string;
}

/** Line and column of an offset. */
export function placeOf(source: string, offset: number): Place {
  const before = source.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  const lineEnd = source.indexOf('\n', lineStart);
  const text = source.slice(lineStart, lineEnd === -1 ? undefined : lineEnd).replace(/\r$/, '');
  return { line: before.split('\n').length, column: offset - lineStart + 1, text };
}
