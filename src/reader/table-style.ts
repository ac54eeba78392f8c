import { at, childOf, childrenOf, type XmlElement } from '../xml/tree.ts';
import { type Borders, readBorders } from './borders.ts';
import type { Layer } from './cascade.ts';
import { integer, switchedOn, twipsPt, valueIn } from './measure.ts';
import { overlaid } from './overlaid.ts';
import { type ParagraphProperties, readParagraphProperties } from './paragraph-properties.ts';
import { type RunProperties, readRunProperties } from './run-properties.ts';
import { shadingOf } from './shading.ts';
import type { StyleSheet } from './styles.ts';
import type { Theme } from './theme.ts';

/** What a table's style says of the whole table or of one kind of its cells. */
export interface TableFormat extends Layer {
  readonly paragraph: ParagraphProperties;
  readonly run: RunProperties;
  readonly tableBorders: Borders;
  readonly cellBorders: Borders;
  /** Empty for none, absent where it says nothing. */
  readonly shading: string | undefined;
}

export interface TableStyle {
  readonly whole: TableFormat;
  /** By the kinds of cells: `firstRow`, `band1Horz`. */
  readonly conditions: ReadonlyMap<string, TableFormat>;
  readonly leftMarginPt: number | undefined;
  readonly rightMarginPt: number | undefined;
  readonly indentPt: number | undefined;
  readonly alignment: string | undefined;
  readonly rowBand: number;
  readonly columnBand: number;
  /** What has been worked out for the cells so far, by the kinds they are of. */
  readonly formats: Map<string, TableFormat>;
}

/** @param id of the style; the default table style where there is none of this id */
export function tableStyleOf(styles: StyleSheet, theme: Theme, id: string | undefined): TableStyle {
  const conditions = new Map<string, TableFormat>();
  let whole: TableFormat = { paragraph: {}, run: {}, tableBorders: {}, cellBorders: {}, shading: undefined };
  const tables: XmlElement[] = [];
  for (const { element } of styles.chain(styles.find('table', id))) {
    whole = over(whole, formatOf(element, theme));
    tables.push(...childrenOf(element, 'w:tblPr'));
    for (const condition of childrenOf(element, 'w:tblStylePr')) {
      const kind = condition.attributes['w:type'] ?? '';
      const format = formatOf(condition, theme);
      const known = conditions.get(kind);
      conditions.set(kind, known ? over(known, format) : format);
    }
  }
  const last = <Value>(find: (table: XmlElement) => Value | undefined) =>
    tables.map(find).findLast((value) => value !== undefined);
  return {
    whole,
    conditions,
    leftMarginPt: last((table) => sideMargin(childOf(table, 'w:tblCellMar'), 'left')),
    rightMarginPt: last((table) => sideMargin(childOf(table, 'w:tblCellMar'), 'right')),
    indentPt: last((table) => twipsPt(childOf(table, 'w:tblInd')?.attributes['w:w'])),
    alignment: last((table) => valueIn(table, 'w:jc')),
    rowBand: last((table) => integer(valueIn(table, 'w:tblStyleRowBandSize'))) ?? 1,
    columnBand: last((table) => integer(valueIn(table, 'w:tblStyleColBandSize'))) ?? 1,
    formats: new Map(),
  };
}

/** @param margins `w:tblCellMar` or `w:tcMar` */
export function sideMargin(margins: XmlElement | undefined, side: 'left' | 'right'): number | undefined {
  const found = childOf(margins, `w:${side}`) ?? childOf(margins, side === 'left' ? 'w:start' : 'w:end');
  return twipsPt(found?.attributes['w:w']);
}

function formatOf(element: XmlElement, theme: Theme): TableFormat {
  const shading = at(element, 'w:tcPr', 'w:shd');
  return {
    paragraph: readParagraphProperties(childOf(element, 'w:pPr')),
    run: readRunProperties(childOf(element, 'w:rPr'), theme),
    tableBorders: readBorders(at(element, 'w:tblPr', 'w:tblBorders')),
    cellBorders: readBorders(at(element, 'w:tcPr', 'w:tcBorders')),
    shading: shading && shadingOf(shading),
  };
}

export function over(base: TableFormat, layer: TableFormat): TableFormat {
  return {
    paragraph: overlaid(base.paragraph, layer.paragraph),
    run: overlaid(base.run, layer.run),
    tableBorders: { ...base.tableBorders, ...layer.tableBorders },
    cellBorders: { ...base.cellBorders, ...layer.cellBorders },
    shading: layer.shading ?? base.shading,
  };
}

/** Which kinds of cells a table treats apart. */
export type Look = ReadonlySet<'firstRow' | 'lastRow' | 'firstColumn' | 'lastColumn' | 'noHBand' | 'noVBand'>;

const lookBits = {
  firstRow: 0x20,
  lastRow: 0x40,
  firstColumn: 0x80,
  lastColumn: 0x100,
  noHBand: 0x200,
  noVBand: 0x400,
};

/** @param element `w:tblLook`, with a word for each or all of them as one number */
export function readLook(element: XmlElement | undefined): Look {
  const bits = Number.parseInt(element?.attributes['w:val'] ?? '', 16) || 0;
  const kinds = ['firstRow', 'lastRow', 'firstColumn', 'lastColumn', 'noHBand', 'noVBand'] as const;
  return new Set(
    kinds.filter((kind) => {
      const value = element?.attributes[`w:${kind}`];
      return value === undefined ? (bits & lookBits[kind]) !== 0 : switchedOn(value);
    }),
  );
}
