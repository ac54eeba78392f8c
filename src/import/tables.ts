import type { WordCell, WordParagraph, WordTable } from '../reader/model.ts';
import { cellText } from './cells.ts';
import type { Context } from './context.ts';
import { type Grid, gridOfTable, type Placed } from './table-grid.ts';
import { blank, entry, list, type Member, map, type Node, phrase, prose, word } from './yaml-node.ts';

/** A table of Word → the block `table`; one that is only a frame around sentences → paragraphs. */
export function tableMembers(table: WordTable, context: Context): Member[] {
  const grid = gridOfTable(table);
  if (grid.rows.length < 2 || grid.widths.length < 2) return framed(table, context);
  const headers = headerCount(grid);
  const columns = grid.widths.map((_, column) => columnMember(grid, column, headers, context));
  const rows = grid.rows.slice(headers).map((row) => rowMember(row, grid.widths.length, context));
  const notes = headers > 1 ? [severalHeaders(headers)] : [];
  return [{ value: map(entry('table', map(entry('columns', list(columns)), entry('rows', list(rows))))), notes }];
}

function severalHeaders(count: number): string {
  return `Bảng trong tệp nguồn có ${count} dòng tiêu đề; khóa columns chỉ có một dòng nên tiêu đề các cấp được nối bằng dấu “–”.`;
}

/** The rows at the top that Word repeats, or else the first. */
function headerCount({ rows, headerRows }: Grid): number {
  return headerRows > 0 && headerRows < rows.length ? headerRows : 1;
}

function columnMember(grid: Grid, column: number, headers: number, context: Context): Member {
  const cells = grid.rows
    .slice(0, headers)
    .flatMap((row) => row.filter((cell) => cell.column <= column && column < cell.column + cell.columns));
  const titles = cells
    .map(({ cell }) => cellText(cell, context, true))
    .map(({ paragraphs }) => paragraphs.join(' '))
    .filter((title) => title !== '');
  const title = [...new Set(titles)].join(' – ');
  const align = alignOf(grid, column, headers);
  const notes = title === '' ? ['Cột này trong tệp nguồn không có tiêu đề; dấu … chỉ để giữ chỗ.'] : [];
  const value = map(
    entry('title', phrase(title || '…')),
    entry('width', word(widthOf(grid, column))),
    align === 'justify' ? undefined : entry('align', word(align)),
  );
  return { value, notes };
}

/** A share of the table in percent. */
function widthOf({ widths }: Grid, column: number): string {
  const share = ((widths[column] ?? 0) / widths.reduce((sum, width) => sum + width, 0)) * 100;
  const rounded = Math.abs(share - Math.round(share)) < 0.15 ? Math.round(share) : Math.round(share * 10) / 10;
  return String(Math.max(rounded, 1)).replace('.', ',');
}

function alignOf({ rows }: Grid, column: number, headers: number): WordParagraph['format']['alignment'] {
  const counts = new Map<WordParagraph['format']['alignment'], number>();
  const all = rows.slice(headers).flatMap((row) => row.filter((cell) => cell.column === column && cell.columns === 1));
  for (const { cell } of all) {
    for (const block of cell.blocks)
      if (block.kind === 'paragraph') counts.set(block.format.alignment, (counts.get(block.format.alignment) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'justify';
}

/** Each cell that begins in a row; a gap is an empty cell. */
function rowMember(row: readonly Placed[], width: number, context: Context): Member {
  const cells: Member[] = [];
  for (let column = 0; column < width; ) {
    const placed = row.find((cell) => cell.column === column);
    if (placed && !placed.continues) cells.push(cellMember(placed, context));
    else if (!placed) cells.push({ value: blank });
    column += placed?.columns ?? 1;
  }
  return { value: cells.length > 0 ? list(cells) : { tag: 'raw', text: '[]' } };
}

function cellMember({ cell, columns, rows }: Placed, context: Context): Member {
  const { paragraphs, isBold, notes } = cellText(cell, context, false);
  const text = textNode(paragraphs);
  if (columns === 1 && rows === 1 && !isBold) return { value: text ?? blank, notes };
  const value = map(
    entry('text', text),
    columns > 1 ? entry('span', word(String(columns))) : undefined,
    rows > 1 ? entry('rows', word(String(rows))) : undefined,
    isBold ? entry('bold', { tag: 'raw', text: 'true' }) : undefined,
  );
  return { value, notes };
}

function textNode(paragraphs: readonly string[]): Node | undefined {
  const [first] = paragraphs;
  if (first === undefined) return undefined;
  return paragraphs.length === 1 ? phrase(first) : prose(...paragraphs);
}

/** A table of one row or one column holds sentences side by side or in a frame. */
function framed(table: WordTable, context: Context): Member[] {
  const cells: WordCell[] = table.rows.flatMap(({ cells }) => cells.filter(({ continues }) => !continues));
  const texts = cells.map((cell) => cellText(cell, context, false));
  const paragraphs = texts.flatMap(({ paragraphs, isBold }) =>
    isBold ? paragraphs.map((text) => `**${text}**`) : paragraphs,
  );
  if (paragraphs.length === 0) return [];
  const notes = [
    'Trong tệp nguồn, chỗ này là một bảng chỉ có một dòng hoặc một cột; ở đây là các đoạn văn.',
    ...texts.flatMap((text) => text.notes),
  ];
  return [{ value: map(entry('text', prose(...paragraphs))), notes }];
}
