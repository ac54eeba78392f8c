import type { CellPlace, OutlineDocument, OutlineLine } from './outline.ts';

/** A cell of a table, its place known. */
export type CellLine<Where> = OutlineLine<Where> & { readonly cell: CellPlace };

/** The tables of a document, each as its cells in order. */
export function tablesOf<Where>({ lines }: OutlineDocument<Where>): CellLine<Where>[][] {
  const tables: CellLine<Where>[][] = [];
  for (const line of lines) {
    if (!line.cell) continue;
    const cells = tables[line.cell.table] ?? [];
    cells.push({ ...line, cell: line.cell });
    tables[line.cell.table] = cells;
  }
  return tables.filter((cells) => cells !== undefined);
}

/** @returns what stands at the head of the column of a cell; where no row is marked as the header, the first row is it */
export function headerOf<Where>(document: OutlineDocument<Where>): (line: OutlineLine<Where>) => string {
  const heads = new Map<string, string>();
  for (const cells of tablesOf(document)) {
    const isMarked = cells.some(({ cell }) => cell.isHeader);
    for (const { cell, text } of cells) {
      if (!(isMarked ? cell.isHeader : cell.row === 0)) continue;
      for (let column = cell.column; column < cell.column + cell.columnSpan; column++) {
        const key = `${cell.table} ${column}`;
        heads.set(key, `${heads.get(key) ?? ''} ${text}`.trim());
      }
    }
  }
  return ({ cell }) => (cell && heads.get(`${cell.table} ${cell.column}`)) ?? '';
}
