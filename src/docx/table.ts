import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { twipsOfPt } from '../decree30/units.ts';
import type { Cell, Row, Table as TreeTable } from '../document/tree.ts';
import { gridOf } from '../table/grid.ts';
import { type FootnoteNumbers, runsOf } from './inlines.ts';

const line = { style: BorderStyle.SINGLE, size: 4, color: 'auto' } as const;
const borders = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };

/** Inner margin at the left and right of a cell, in twips. */
const cellMargin = 80;

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.JUSTIFIED,
} as const;

/**
 * A table in the text: header rows repeat on every page, rows do not split. Every width is written out, so that no
 * program has to guess.
 *
 * @param area width of the text area in pt
 */
export function bodyTable(table: TreeTable, area: number, notes: FootnoteNumbers): FileChild {
  const widths = columnTwips(table.columns, twipsOfPt(area));
  const all = [...table.header, ...table.rows];
  const { starts } = gridOf(all);
  const rows = all.map((row, index) => tableRow(row, starts[index] ?? [], widths, index < table.header.length, notes));
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twipsOfPt(area), type: WidthType.DXA },
    columnWidths: widths,
    borders,
    margins: { left: cellMargin, right: cellMargin },
    rows,
  });
}

/** Whole twips that add up to the table's width. */
function columnTwips(shares: readonly number[], total: number): number[] {
  let before = 0;
  let share = 0;
  return shares.map((part) => {
    share += part;
    const edge = Math.round(share * total);
    const width = edge - before;
    before = edge;
    return width;
  });
}

function tableRow(
  row: Row,
  starts: readonly number[],
  widths: readonly number[],
  header: boolean,
  notes: FootnoteNumbers,
): TableRow {
  const [first] = row;
  const heads = !header && first?.bold === true && first.columnSpan === widths.length;
  const children = row.map((cell, index) => {
    const start = starts[index] ?? 0;
    const width = widths.slice(start, start + cell.columnSpan).reduce((sum, next) => sum + next, 0);
    return tableCell(cell, width, { header, heads }, notes);
  });
  return new TableRow({ cantSplit: true, ...(header ? { tableHeader: true } : {}), children });
}

interface RowKind {
  readonly header: boolean;
  /** Whether it is a heading of the rows below, with which it stays. */
  readonly heads: boolean;
}

function tableCell(cell: Cell, width: number, { header, heads }: RowKind, notes: FootnoteNumbers): TableCell {
  const paragraphs = cell.paragraphs.length > 0 ? cell.paragraphs : [{ inlines: [] }];
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(cell.columnSpan > 1 ? { columnSpan: cell.columnSpan } : {}),
    ...(cell.rowSpan > 1 ? { rowSpan: cell.rowSpan } : {}),
    verticalAlign: VerticalAlignTable.CENTER,
    children: paragraphs.map(
      ({ inlines }) =>
        new Paragraph({
          style: header ? 'TieuDeBang' : 'NoiDungBang',
          ...(header ? {} : { alignment: alignments[cell.align] }),
          ...(heads ? { keepNext: true } : {}),
          children: runsOf(
            cell.bold && !header
              ? inlines.map((inline) => (inline.tag === 'text' ? { ...inline, bold: true } : inline))
              : inlines,
            notes,
          ),
        }),
    ),
  });
}
