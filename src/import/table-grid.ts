import type { WordCell, WordTable } from '../reader/model.ts';

/** A table on the grid that its cells need: lines of Word's own grid that no cell ends at are gone. */
export interface Grid {
  /** In pt. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly Placed[])[];
  /** How many rows at the top are repeated on each page. */
  readonly headerRows: number;
}

export interface Placed {
  readonly cell: WordCell;
  readonly column: number;
  readonly columns: number;
  /** How many rows it covers. */
  readonly rows: number;
  readonly continues: boolean;
}

export function gridOfTable(table: WordTable): Grid {
  const shown = table.rows.filter(({ cells }) => cells.some(({ continues }) => !continues));
  const edges = [
    ...new Set(shown.flatMap(({ cells }) => cells.flatMap(({ column, columns }) => [column, column + columns]))),
  ].sort((a, b) => a - b);
  const indexOf = (edge: number) => edges.indexOf(edge);
  const rows = shown.map(({ cells }, index) =>
    cells.map((cell): Placed => {
      const below = shown
        .slice(index + 1)
        .findIndex((row) => !row.cells.some((other) => other.column === cell.column && other.continues));
      return {
        cell,
        column: indexOf(cell.column),
        columns: indexOf(cell.column + cell.columns) - indexOf(cell.column),
        rows: cell.continues ? 1 : 1 + (below < 0 ? shown.length - index - 1 : below),
        continues: cell.continues,
      };
    }),
  );
  const end = shown.findIndex(({ isHeader }) => !isHeader);
  return {
    widths: edges
      .slice(1)
      .map((edge, index) => table.columnWidthsPt.slice(edges[index], edge).reduce((sum, width) => sum + width, 0)),
    rows,
    headerRows: end < 0 ? shown.length : end,
  };
}
