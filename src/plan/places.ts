import type { Scalar } from 'yaml';

/** Literal blocks keep their lines, so a place in the value is a place in the file; others answer for short text only. */
export function offsetInScalar(scalar: Scalar, text: string, index: number): number {
  const start = scalar.range?.[0] ?? 0;
  if (scalar.type === 'PLAIN') return start + index;
  if (scalar.type === 'QUOTE_DOUBLE' || scalar.type === 'QUOTE_SINGLE') return start + 1 + index;
  if (scalar.type !== 'BLOCK_LITERAL' || typeof scalar.value !== 'string') return start;
  const lines = linesOf(scalar, scalar.value, text);
  const line = Math.max(0, lastAtMost(lines.inValue, index));
  return (lines.inFile[line] ?? start) + index - (lines.inValue[line] ?? 0);
}

interface BlockLines {
  readonly inValue: readonly number[];
  readonly inFile: readonly number[];
}

const blockLines = new WeakMap<Scalar, BlockLines>();

/** Where each line of a literal block begins, in its value and, behind the indent, in the file. */
function linesOf(scalar: Scalar, value: string, text: string): BlockLines {
  const known = blockLines.get(scalar);
  if (known) return known;
  let inFile = text.indexOf('\n', scalar.range?.[0]) + 1;
  const indent = /^(?:[ \t]*\n)*( *)/.exec(text.slice(inFile, inFile + 1000))?.[1]?.length ?? 0;
  let inValue = 0;
  const lines: { inValue: number[]; inFile: number[] } = { inValue: [], inFile: [] };
  for (const line of value.split('\n')) {
    lines.inValue.push(inValue);
    lines.inFile.push(inFile + indent);
    inValue += line.length + 1;
    inFile = text.indexOf('\n', inFile) + 1;
  }
  blockLines.set(scalar, lines);
  return lines;
}

/** The index of the last of some ascending numbers that is not above a value. */
function lastAtMost(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
