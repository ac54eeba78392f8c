import { childOf, type XmlElement } from '../xml/tree.ts';
import { readBorders } from './borders.ts';
import { contentOf } from './content.ts';
import { isOnIn, twipsPt, valueIn } from './measure.ts';
import type { Area, WordBlock, WordCell, WordRow, WordTable } from './model.ts';
import { borderLine } from './paragraph-lines.ts';
import { shadingOf } from './shading.ts';
import type { Around, EdgeLines, Story } from './story.ts';
import { type CellBorders, cellBorders, isFramed, rowBorders } from './table-borders.ts';
import { type CellPosition, cellFormat } from './table-cells.ts';
import { columnWidths, type GridCell, gridRows, spanned, sum, tableLeft } from './table-grid.ts';
import { readLook, sideMargin, type TableFormat } from './table-style.ts';

export type ReadBlocks = (elements: readonly XmlElement[], story: Story, around: Around) => WordBlock[];

/** Word's cell margin where nobody sets one. */
const usualMarginPt = 5.4;

/** @param readBlocks reads what is in a cell */
export function readTable(element: XmlElement, story: Story, around: Around, readBlocks: ReadBlocks): WordTable {
  const { tableStyle, settings } = story.context;
  const properties = childOf(element, 'w:tblPr');
  const style = tableStyle(valueIn(properties, 'w:tblStyle'));
  const look = readLook(childOf(properties, 'w:tblLook'));
  const margins = childOf(properties, 'w:tblCellMar');
  const leftMarginPt = sideMargin(margins, 'left') ?? style.leftMarginPt ?? usualMarginPt;
  const rightMarginPt = sideMargin(margins, 'right') ?? style.rightMarginPt ?? usualMarginPt;
  const floating = childOf(properties, 'w:tblpPr');
  const grid = gridRows(element);
  const widths = columnWidths(element, properties, grid, around.area.widthPt);
  const left = tableLeft(
    {
      widthPt: sum(widths),
      alignment: valueIn(properties, 'w:jc') ?? style.alignment,
      indentPt: twipsPt(childOf(properties, 'w:tblInd')?.attributes['w:w']) ?? style.indentPt ?? 0,
      leftMarginPt,
      floating,
      compatibility: settings.compatibility,
    },
    around,
  );
  const positionOf = ({ column, columns }: GridCell, row: number): CellPosition => ({
    row,
    rows: grid.length,
    column,
    end: column + columns,
    columns: widths.length,
  });
  const own = readBorders(childOf(properties, 'w:tblBorders'));
  const planned = grid.map((row, index) => {
    const exceptions = rowBorders(row.element);
    const cells = row.cells.map((cell) => {
      const position = positionOf(cell, index);
      const format = cellFormat(style, look, position);
      return { cell, format, borders: cellBorders(exceptions, cell.element, own, format, position) };
    });
    return { row, cells };
  });
  const bordered = isFramed(planned.flatMap(({ cells }) => cells.map(({ borders }) => borders)));
  const rows: WordRow[] = [];
  const table: WordTable = {
    kind: 'table',
    area: { leftPt: left, widthPt: sum(widths) },
    columnWidthsPt: widths,
    rows,
    floating: floating !== undefined,
    bordered,
  };
  for (const [index, { row, cells }] of planned.entries()) {
    const rowProperties = childOf(row.element, 'w:trPr');
    const read = cells.map(({ cell, format, borders }): WordCell => {
      const area = spanned(left, widths, cell.column, cell.columns);
      const cellProperties = childOf(cell.element, 'w:tcPr');
      const own = childOf(cellProperties, 'w:tcMar');
      const inner = inset(area, sideMargin(own, 'left') ?? leftMarginPt, sideMargin(own, 'right') ?? rightMarginPt);
      const container = { in: 'cell', table, row: index, column: cell.column } as const;
      const content = contentOf(cell.element);
      const edge = bordered ? undefined : edgeLines(content, borders, area);
      const blocks = readBlocks(content, story, { ...around, container, area: inner, layer: format, edge });
      const merge = childOf(cellProperties, 'w:vMerge');
      const shading = shadingIn(cellProperties, format);
      return {
        area,
        column: cell.column,
        columns: cell.columns,
        continues: merge !== undefined && merge.attributes['w:val'] !== 'restart',
        ...(shading ? { background: shading } : {}),
        blocks,
      };
    });
    rows.push({
      cells: read,
      isHeader: isOnIn(rowProperties, 'w:tblHeader'),
      cantSplit: isOnIn(rowProperties, 'w:cantSplit'),
    });
  }
  return table;
}

function inset({ leftPt, widthPt }: Area, left: number, right: number): Area {
  return { leftPt: leftPt + left, widthPt: Math.max(0, widthPt - left - right) };
}

function shadingIn(properties: XmlElement | undefined, format: TableFormat): string | undefined {
  const own = childOf(properties, 'w:shd');
  return own ? shadingOf(own) : format.shading;
}

/** Borders that frame nothing are lines over or under what the cell holds. */
function edgeLines(content: readonly XmlElement[], { top, bottom }: CellBorders, area: Area): EdgeLines {
  const paragraphs = content.filter(({ name }) => name === 'w:p');
  return {
    first: paragraphs[0],
    last: paragraphs.at(-1),
    above: borderLine(top, 'above', area),
    below: borderLine(bottom, 'below', area),
  };
}
