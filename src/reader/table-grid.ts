import { childOf, childrenOf, type XmlElement } from '../xml/tree.ts';
import { contentOf } from './content.ts';
import { integer, twipsPt, valueIn } from './measure.ts';
import type { Area } from './model.ts';
import { alignedLeft, baseOf } from './position.ts';
import type { Around } from './story.ts';

/** A row before its text is read. */
export interface GridRow {
  readonly element: XmlElement;
  readonly cells: readonly GridCell[];
}

export interface GridCell {
  readonly element: XmlElement;
  readonly column: number;
  readonly columns: number;
}

/** Word's own limit; more would only cost time. */
const mostColumns = 63;

/** The rows that are left once tracked deletions are accepted, with the grid columns of their cells. */
export function gridRows(table: XmlElement): GridRow[] {
  return contentOf(table)
    .filter(({ name }) => name === 'w:tr')
    .filter((row) => childOf(childOf(row, 'w:trPr'), 'w:del') === undefined)
    .map((element) => ({ element, cells: gridCells(element) }));
}

function gridCells(row: XmlElement): GridCell[] {
  let column = spanOf(childOf(row, 'w:trPr'), 'w:gridBefore', 0);
  return contentOf(row)
    .filter(({ name }) => name === 'w:tc')
    .map((element) => {
      const columns = Math.max(1, spanOf(childOf(element, 'w:tcPr'), 'w:gridSpan', 1));
      const cell = { element, column, columns };
      column += columns;
      return cell;
    });
}

function spanOf(properties: XmlElement | undefined, name: string, missing: number): number {
  return Math.min(mostColumns, Math.max(0, integer(valueIn(properties, name)) ?? missing));
}

/**
 * The widths of the columns. The grid is what Word laid out last; where it is missing or only a placeholder, the widths
 * that the cells ask for count, and where there are none the columns share the room.
 *
 * @param properties `w:tblPr`
 * @param room the width around the table, in pt
 */
export function columnWidths(
  table: XmlElement,
  properties: XmlElement | undefined,
  rows: readonly GridRow[],
  room: number,
): number[] {
  const grid = childrenOf(childOf(table, 'w:tblGrid'), 'w:gridCol')
    .slice(0, mostColumns * 2)
    .map(({ attributes }) => twipsPt(attributes['w:w']) ?? 0);
  const count = rows.reduce((most, { cells }) => Math.max(most, endOf(cells)), Math.max(1, grid.length));
  const columns = Array.from({ length: count }, (_, index) => grid[index] ?? 0);
  const asked = askedWidths(rows, count, room);
  const total = sum(columns);
  if (asked && (total === 0 || columns.includes(0) || Math.abs(sum(asked) - total) > total * 0.02)) return asked;
  const wanted = widthOf(childOf(properties, 'w:tblW'), room);
  if (total === 0) return columns.map(() => (wanted ?? room) / count);
  const placeholder = wanted !== undefined && total < wanted * 0.5;
  return placeholder ? columns.map((width) => (width * wanted) / total) : columns;
}

/** What the cells of a row without spans ask for, where all of them do. */
function askedWidths(rows: readonly GridRow[], count: number, room: number): number[] | undefined {
  for (const { cells } of rows) {
    if (cells.length !== count || cells.some(({ columns }) => columns > 1)) continue;
    const widths = cells.flatMap(({ element }) => widthOf(childOf(childOf(element, 'w:tcPr'), 'w:tcW'), room) ?? []);
    if (widths.length === count) return widths;
  }
  return undefined;
}

/** @returns points; nothing for an automatic width */
function widthOf(element: XmlElement | undefined, room: number): number | undefined {
  const { 'w:w': value = '', 'w:type': type = 'dxa' } = element?.attributes ?? {};
  const percent = /^([\d.]+)%$/.exec(value)?.[1];
  if (percent !== undefined) return share(Number(percent) / 100, room);
  if (type === 'pct') return share(Number(value) / 5000, room);
  const width = type === 'auto' || type === 'nil' ? undefined : twipsPt(value);
  return width !== undefined && width > 0 ? width : undefined;
}

function share(part: number, room: number): number | undefined {
  return part > 0 && part <= 10 ? part * room : undefined;
}

function endOf(cells: readonly GridCell[]): number {
  const last = cells.at(-1);
  return Math.min(last ? last.column + last.columns : 0, mostColumns * 2);
}

export function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}

/** What decides where a table begins. */
export interface TablePlace {
  readonly widthPt: number;
  readonly alignment: string | undefined;
  readonly indentPt: number;
  readonly leftMarginPt: number;
  /** `w:tblpPr`, of a floating table. */
  readonly floating: XmlElement | undefined;
  readonly compatibility: number;
}

/** Up to Word 2010 the text of a table lines up with the text around it, since Word 2013 its edge does. */
export function tableLeft(place: TablePlace, around: Around): number {
  const { widthPt, alignment = '', indentPt, leftMarginPt, floating } = place;
  if (floating) {
    const base = baseOf(floating.attributes['w:horzAnchor'] ?? 'text', around);
    const align = floating.attributes['w:tblpXSpec'];
    return align ? alignedLeft(base, align, widthPt) : base.leftPt + (twipsPt(floating.attributes['w:tblpX']) ?? 0);
  }
  const { area } = around;
  if (alignment === 'center') return alignedLeft(area, 'center', widthPt);
  if (alignment === 'right' || alignment === 'end') return alignedLeft(area, 'right', widthPt);
  return area.leftPt + indentPt - (place.compatibility >= 15 ? 0 : leftMarginPt);
}

/** The stretch that columns cover. */
export function spanned(left: number, widths: readonly number[], column: number, columns: number): Area {
  return { leftPt: left + sum(widths.slice(0, column)), widthPt: sum(widths.slice(column, column + columns)) };
}
