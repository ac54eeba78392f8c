import {
  BorderStyle,
  type FileChild,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { twipsOfPt } from '../decree30/units.ts';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const noBorders = { top: none, bottom: none, left: none, right: none };
const noMargins = { top: 0, bottom: 0, left: 0, right: 0 };

/**
 * A table without borders or cell margins that only places things side by side: the letterhead, the closing. Its rows
 * do not split.
 *
 * @param widths of the columns, in pt
 */
export function layoutTable(widths: readonly number[], rows: readonly (readonly Paragraph[])[][]): FileChild {
  const twips = widths.map(twipsOfPt);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: twips,
    margins: noMargins,
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, index) =>
              new TableCell({
                children: [...children],
                width: { size: twips[index] ?? 0, type: WidthType.DXA },
                margins: noMargins,
                borders: noBorders,
                verticalAlign: VerticalAlignTable.TOP,
              }),
          ),
        }),
    ),
  });
}
