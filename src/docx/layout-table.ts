import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType } from 'docx';
import { twipsOfPt } from '../decree30/units.ts';
import { aroundContent, fill, openContent, xmlOf } from './forms.ts';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const noBorders = { top: none, bottom: none, left: none, right: none };
const noMargins = { top: 0, bottom: 0, left: 0, right: 0 };

/**
 * A table without borders or cell margins that only places things side by side: the letterhead, the closing. Its rows
 * do not split.
 *
 * @param widths of the columns, in pt
 * @param rows of cells, each with its paragraphs
 */
export function layoutTable(widths: readonly number[], rows: readonly (readonly (readonly string[])[])[]): string {
  const twips = widths.map(twipsOfPt);
  const contents = rows.flat().map((paragraphs) => paragraphs.join(''));
  const width = (open: string) => {
    const column = Number(open) - openTableWidth - 1;
    return String(column < 0 ? twips.reduce((sum, next) => sum + next, 0) : twips[column]);
  };
  const form = layoutForm(rows.length, widths.length).map((piece) => piece.replace(openWidths, width));
  return fill(form, contents);
}

/** Stand for the widths of the table and of its columns, which the words decide; no page is as wide. */
const openTableWidth = 90_000;
const openColumnWidth = (column: number) => openTableWidth + 1 + column;
const openWidths = /(?<=w:w=")9000\d(?=")/g;

const forms = new Map<string, readonly string[]>();

/** What stands around the contents of the cells, with widths still open. */
function layoutForm(rows: number, columns: number): readonly string[] {
  const key = `${rows}×${columns}`;
  const form = forms.get(key) ?? aroundContent(xmlOf(openTable(rows, columns)));
  forms.set(key, form);
  return form;
}

function openTable(rows: number, columns: number): Table {
  const widths = Array.from({ length: columns }, (_, column) => openColumnWidth(column));
  const cell = (width: number) =>
    new TableCell({
      children: openContent(),
      width: { size: width, type: WidthType.DXA },
      margins: noMargins,
      borders: noBorders,
      verticalAlign: VerticalAlignTable.TOP,
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: openTableWidth, type: WidthType.DXA },
    columnWidths: widths,
    margins: noMargins,
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
    rows: Array.from({ length: rows }, () => new TableRow({ cantSplit: true, children: widths.map(cell) })),
  });
}
