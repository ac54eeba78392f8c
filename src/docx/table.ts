import {
  AlignmentType,
  BorderStyle,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { twipsOfPt } from '../decree30/units.ts';
import type { Cell, Table as TreeTable } from '../document/tree.ts';
import { gridOf, type Spans } from '../table/grid.ts';
import { columnWidths } from './column-widths.ts';
import type { FileNotes } from './footnotes.ts';
import { aroundContent, fill, openContent, paragraph, xmlOf } from './forms.ts';
import { runsOf } from './inlines.ts';

const line = { style: BorderStyle.SINGLE, size: 4, color: 'auto' } as const;
const borders = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };

/** Inner margin at the left and right of a cell, in twips. */
const cellMargin = 80;

/** The margins of a cell, and its lines with a little air, so that no other rounding tears a word that just fits. */
const aroundWords = 2 * cellMargin + 30;

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
 * @param setting width of the text area and type size, in pt
 */
export function bodyTable(
  table: TreeTable,
  { area, size }: { readonly area: number; readonly size: number },
  notes: FileNotes,
): string {
  const widths = columnWidths(table, { total: twipsOfPt(area), around: aroundWords, size });
  const all = [...table.header, ...table.rows];
  const spans = all.map((row) => row.map(({ columnSpan, rowSpan }) => ({ columnSpan, rowSpan })));
  const contents = all.flatMap((row, index) => {
    const header = index < table.header.length;
    const [first] = row;
    const heads = !header && first?.bold === true && first.columnSpan === widths.length;
    return row.map((cell) => cellContent(cell, { header, heads }, notes));
  });
  return fill(gridForm({ widths, spans, headerRows: table.header.length }), contents);
}

/** All of a table but what stands in its cells. */
interface GridShape {
  /** Of the columns, in twips. */
  readonly widths: readonly number[];
  readonly spans: readonly (readonly Spans[])[];
  readonly headerRows: number;
}

const gridForms = new Map<string, readonly string[]>();

/** More than the tables of any plan; those of a batch are the same in all its rows. */
const mostForms = 100;

/** What stands around the contents of the cells. */
function gridForm(shape: GridShape): readonly string[] {
  const key = JSON.stringify(shape);
  const form = gridForms.get(key) ?? aroundContent(xmlOf(gridTable(shape)));
  if (gridForms.size >= mostForms) gridForms.clear();
  gridForms.set(key, form);
  return form;
}

function gridTable({ widths, spans, headerRows }: GridShape): Table {
  const { starts } = gridOf(spans);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    borders,
    margins: { left: cellMargin, right: cellMargin },
    rows: spans.map((row, index) => {
      const children = row.map((cell, at) => tableCell(cell, starts[index]?.[at] ?? 0, widths));
      return new TableRow({ cantSplit: true, ...(index < headerRows ? { tableHeader: true } : {}), children });
    }),
  });
}

function tableCell({ columnSpan, rowSpan }: Spans, start: number, widths: readonly number[]): TableCell {
  const width = widths.slice(start, start + columnSpan).reduce((sum, next) => sum + next, 0);
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(columnSpan > 1 ? { columnSpan } : {}),
    ...(rowSpan > 1 ? { rowSpan } : {}),
    verticalAlign: VerticalAlignTable.CENTER,
    children: openContent(),
  });
}

interface RowKind {
  readonly header: boolean;
  /** Whether it is a heading of the rows below, with which it stays. */
  readonly heads: boolean;
}

function cellContent(cell: Cell, { header, heads }: RowKind, notes: FileNotes): string {
  const paragraphs = cell.paragraphs.length > 0 ? cell.paragraphs : [{ inlines: [] }];
  const format = {
    style: header ? 'TieuDeBang' : 'NoiDungBang',
    ...(header ? {} : { alignment: alignments[cell.align] }),
    ...(heads ? { keepNext: true } : {}),
  };
  const embolden = cell.bold && !header;
  return paragraphs
    .map(({ inlines }) => {
      const set = embolden
        ? inlines.map((inline) => (inline.tag === 'text' ? { ...inline, bold: true } : inline))
        : inlines;
      return paragraph(format, runsOf(set, notes));
    })
    .join('');
}
