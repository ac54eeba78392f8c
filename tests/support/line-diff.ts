/** A line of one text that another has not, or has in its stead; lines count from 1. */
export interface LineChange {
  readonly sign: '-' | '+';
  readonly line: number;
  readonly text: string;
}

/** The fewest lines that differ between two texts, in order. */
export function lineDiff(before: string, after: string): LineChange[] {
  const a = before.split('\n');
  const b = after.split('\n');
  const width = b.length + 1;
  // common[i, j]: how many lines the rests of both from i and from j share at most.
  const common = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number) => common[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      common[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const changes: LineChange[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      i++;
      j++;
    } else if (i < a.length && (j >= b.length || at(i + 1, j) >= at(i, j + 1))) {
      changes.push({ sign: '-', line: i + 1, text: a[i] ?? '' });
      i++;
    } else {
      changes.push({ sign: '+', line: j + 1, text: b[j] ?? '' });
      j++;
    }
  }
  return changes;
}
