import { at, type XmlElement } from '../xml/tree.ts';
import { type Border, type Borders, isVisible, readBorders } from './borders.ts';
import type { CellPosition } from './table-cells.ts';
import type { TableFormat } from './table-style.ts';

/** The four borders of a cell that are in effect, and whether those it shares with its table are meant for all cells. */
export interface CellBorders {
  readonly top: Border | undefined;
  readonly bottom: Border | undefined;
  readonly left: Border | undefined;
  readonly right: Border | undefined;
  /** Whether the table itself rules off its rows. */
  readonly ruled: boolean;
}

/** What a row has otherwise than its table. */
export function rowBorders(row: XmlElement): Borders {
  return readBorders(at(row, 'w:tblPrEx', 'w:tblBorders'));
}

/** The cell's own borders win over its row's exceptions, these over the table's own, these over those of the style. */
export function cellBorders(
  exceptions: Borders,
  cell: XmlElement,
  own: Borders,
  format: TableFormat,
  { row: index, rows, column, end, columns }: CellPosition,
): CellBorders {
  const table: Borders = { ...format.tableBorders, ...own, ...exceptions };
  const direct = readBorders(at(cell, 'w:tcPr', 'w:tcBorders'));
  const styled = format.cellBorders;
  return {
    top: direct.top ?? styled.top ?? (index === 0 ? table.top : (styled.insideH ?? table.insideH)),
    bottom: direct.bottom ?? styled.bottom ?? (index === rows - 1 ? table.bottom : (styled.insideH ?? table.insideH)),
    left: direct.left ?? styled.left ?? (column === 0 ? table.left : (styled.insideV ?? table.insideV)),
    right: direct.right ?? styled.right ?? (end >= columns ? table.right : (styled.insideV ?? table.insideV)),
    ruled: isVisible(table.insideH) || (isVisible(table.top) && isVisible(table.bottom)),
  };
}

/**
 * Whether borders frame the cells of a table. One above or below a cell alone is a line that is drawn by other means.
 */
export function isFramed(cells: readonly CellBorders[]): boolean {
  return cells.some(({ left, right, ruled }) => isVisible(left) || isVisible(right) || ruled);
}
