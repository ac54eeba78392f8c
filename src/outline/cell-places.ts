import type { Container, WordTable } from '../reader/model.ts';
import type { CellPlace } from './outline.ts';

/** Where the cell that a paragraph stands in is: in which table of the document, and which rows and columns it spans. */
export type CellPlaces = (container: Container & { in: 'cell' }) => CellPlace;

/** Numbers the tables of a document as they come, and goes through each of them once. */
export function cellPlaces(): CellPlaces {
  const tables = new Map<WordTable, ReadonlyMap<string, CellPlace>>();
  return ({ table, row, column }) => {
    const number = tables.size;
    const places = tables.get(table) ?? placesIn(table, number);
    tables.set(table, places);
    const known = places.get(`${row} ${column}`);
    return known ?? { table: number, row, column, columnSpan: 1, rowSpan: 1, isHeader: false };
  };
}

function placesIn({ rows }: WordTable, table: number): ReadonlyMap<string, CellPlace> {
  const places = new Map<string, CellPlace>();
  // From below, so that a cell knows how far the one under it goes on.
  let below = new Map<number, number>();
  for (let row = rows.length - 1; row >= 0; row--) {
    const { cells = [], isHeader = false } = rows[row] ?? {};
    const continued = new Map<number, number>();
    for (const { column, columns, continues } of cells) {
      const rowSpan = 1 + (below.get(column) ?? 0);
      if (continues) continued.set(column, rowSpan);
      places.set(`${row} ${column}`, { table, row, column, columnSpan: columns, rowSpan, isHeader });
    }
    below = continued;
  }
  return places;
}
