import { type Look, over, type TableFormat, type TableStyle } from './table-style.ts';

/** Where a cell is in its table. */
export interface CellPosition {
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  /** The column after it. */
  readonly end: number;
  readonly columns: number;
}

/**
 * What a table's style gives to one cell. The kinds that come later win: bands, then columns, then rows, then corners
 * (ISO 29500-1, 17.7.6).
 */
export function cellFormat(style: TableStyle, look: Look, position: CellPosition): TableFormat {
  if (style.conditions.size === 0) return style.whole;
  const kinds = kindsOf(style, look, position).filter((kind) => style.conditions.has(kind));
  const key = kinds.join(' ');
  const format =
    style.formats.get(key) ?? kinds.reduce((base, kind) => over(base, style.conditions.get(kind) ?? base), style.whole);
  style.formats.set(key, format);
  return format;
}

function kindsOf(style: TableStyle, look: Look, { row, rows, column, end, columns }: CellPosition): string[] {
  const top = look.has('firstRow') && row === 0;
  const bottom = look.has('lastRow') && row === rows - 1;
  const left = look.has('firstColumn') && column === 0;
  const right = look.has('lastColumn') && end >= columns;
  const band = (index: number, size: number) => (Math.floor(index / Math.max(1, size)) % 2) + 1;
  const rowBand = band(look.has('firstRow') ? row - 1 : row, style.rowBand);
  const columnBand = band(look.has('firstColumn') ? column - 1 : column, style.columnBand);
  const kinds: [boolean, string][] = [
    [true, 'wholeTable'],
    [!look.has('noVBand') && !left && !right, `band${columnBand}Vert`],
    [!look.has('noHBand') && !top && !bottom, `band${rowBand}Horz`],
    [left, 'firstCol'],
    [right, 'lastCol'],
    [top, 'firstRow'],
    [bottom, 'lastRow'],
    [top && right, 'neCell'],
    [top && left, 'nwCell'],
    [bottom && right, 'seCell'],
    [bottom && left, 'swCell'],
  ];
  return kinds.flatMap(([applies, kind]) => (applies ? [kind] : []));
}
