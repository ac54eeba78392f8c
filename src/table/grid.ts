/** The geometry of a table whose cells may span columns and rows. Every stage that meets a table asks here. */

export interface Spans {
  readonly columnSpan: number;
  readonly rowSpan: number;
}

export interface Grid {
  /** For each row the column in which each of its cells begins. */
  readonly starts: readonly (readonly number[])[];
  /** How many columns the widest row reaches. */
  readonly width: number;
  /** Rows that do not fill the grid, or that reach down past the last row; by index. */
  readonly ragged: readonly number[];
}

/**
 * Lays the cells out from left to right, past those that reach down from the rows above.
 *
 * @param columns how many columns a row has to fill; without it as many as the widest row
 */
export function gridOf(rows: readonly (readonly Spans[])[], columns?: number): Grid {
  const reaching: number[] = [];
  const starts: number[][] = [];
  const filled: number[] = [];
  const overlapping = new Set<number>();
  for (const row of rows) {
    const rowStarts: number[] = [];
    let column = 0;
    const skip = () => {
      while ((reaching[column] ?? 0) > 0) column++;
    };
    for (const { columnSpan, rowSpan } of row) {
      skip();
      rowStarts.push(column);
      for (let covered = column; covered < column + columnSpan; covered++) {
        if ((reaching[covered] ?? 0) > 0) overlapping.add(starts.length);
        reaching[covered] = rowSpan;
      }
      column += columnSpan;
    }
    skip();
    starts.push(rowStarts);
    filled.push(column);
    for (let index = 0; index < reaching.length; index++) reaching[index] = Math.max(0, (reaching[index] ?? 0) - 1);
  }
  const width = filled.reduce((widest, end) => Math.max(widest, end), 0);
  const ragged = filled.flatMap((end, index) => (end === (columns ?? width) && !overlapping.has(index) ? [] : [index]));
  if (reaching.some((left) => left > 0)) ragged.push(rows.length - 1);
  return { starts, width, ragged };
}
