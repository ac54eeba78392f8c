import { gridOf } from '../../table/grid.ts';
import { raggedRow } from '../messages/figures.ts';
import type { Cell, Table } from '../plan.ts';
import { decimalOf } from '../scalars.ts';
import type { CellSpec, ColumnSpec } from '../schema/tables.ts';
import { type Context, paragraphs, prose, reportError } from './context.ts';

/** A table of the author's own: each row fills its columns, spans counted in. */
export function resolveTable(context: Context, table: { columns: ColumnSpec[]; rows: CellSpec[][] }): Table {
  const columns = table.columns.map((column) => ({
    title: prose(context, column, 'title') ?? { inlines: [], span: context.yaml.valueSpan(column, 'title') },
    width: column.width === undefined ? undefined : decimalOf(column.width),
    align: column.align ?? 'justify',
  }));
  const rows = table.rows.map((row) => row.map((cell, index) => resolveCell(context, row, index, cell)));
  for (const index of gridOf(rows, columns.length).ragged) {
    reportError(context, raggedRow(columns.length, context.yaml.valueSpan(table.rows, index)));
  }
  return { columns, rows };
}

function resolveCell(context: Context, row: readonly CellSpec[], index: number, cell: CellSpec): Cell {
  if (cell === null) return { text: [], columnSpan: 1, rowSpan: 1, bold: false };
  if (typeof cell === 'string')
    return { text: paragraphs(context, row, index), columnSpan: 1, rowSpan: 1, bold: false };
  return {
    text: paragraphs(context, cell, 'text'),
    columnSpan: Number(cell.span ?? 1),
    rowSpan: Number(cell.rows ?? 1),
    bold: cell.bold ?? false,
  };
}
