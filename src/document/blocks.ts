import { gridOf, type Spans } from '../table/grid.ts';
import { isElement } from '../xml/tree.ts';
import type { Element, Node } from './html.ts';
import { type InlineContext, inlinesOf, originOf, paragraphOf } from './inlines.ts';
import { isPart, listStyle, type Numbers } from './numbers.ts';
import type { Block, Cell, Item, List, Table } from './tree.ts';

export interface BodyContext extends InlineContext {
  readonly numbers: Numbers;
}

/** The blocks among the children of an element; white space between them means nothing. */
export function blocksOf(nodes: readonly Node[], parent: string, context: BodyContext): Block[] {
  const blocks: Block[] = [];
  for (const node of nodes) {
    if (isElement(node)) blocks.push(...blockOf(node, parent, context));
    else if (node.trim() !== '') context.misplaced(textElement(node), parent);
  }
  return blocks;
}

function blockOf(element: Element, parent: string, context: BodyContext): Block[] {
  if (element.name === 'p') return [paragraphOf(element, context)];
  if (element.name === 'table') return [tableOf(element, context)];
  if (element.name === 'section' && (parent === 'article' || (parent === 'part' && !isPart(element)))) {
    const tag = isPart(element) ? 'part' : 'section';
    const heading = element.children.filter(isElement).find((child) => child.name === 'h2');
    return [
      {
        tag,
        id: element.attributes.id,
        number: context.numbers.get(element) ?? '',
        heading: heading ? inlinesOf(heading, context) : [],
        origin: heading && originOf(heading),
        children: blocksOf(
          element.children.filter((child) => child !== heading),
          tag,
          context,
        ),
      },
    ];
  }
  const style = listStyle(element);
  if (!style) {
    context.misplaced(element, parent);
    return [];
  }
  const items = element.children.flatMap((node): Item[] => {
    const child = isElement(node) ? node : textElement(node);
    if (child.name === 'li') return [itemOf(child, context)];
    if (child.name === '') return [];
    context.misplaced(child, element.name);
    return [];
  });
  return items.length > 0 ? [{ tag: 'list', style, items } satisfies List] : [];
}

function itemOf(item: Element, context: BodyContext): Item {
  const title = item.children.filter(isElement).find((child) => child.name === 'h3');
  return {
    id: item.attributes.id,
    number: context.numbers.get(item) ?? '',
    title: title && inlinesOf(title, context),
    origin: title && originOf(title),
    children: blocksOf(
      item.children.filter((child) => child !== title),
      'li',
      context,
    ),
  };
}

function tableOf(table: Element, context: BodyContext): Table {
  const sections = table.children.filter(isElement);
  const named = (name: string) => sections.filter((section) => section.name === name);
  for (const section of sections) {
    if (!['colgroup', 'thead', 'tbody'].includes(section.name)) context.misplaced(section, 'table');
  }
  const columns = named('colgroup').flatMap((group) => group.children.filter(isElement));
  const inCell: BodyContext = { ...context, narrow: true };
  const rows = (name: string) => {
    const elements = named(name).flatMap((section) => section.children.filter(isElement));
    const cells = elements.map((row) => cellsOf(row, context));
    const { starts } = gridOf(cells.map((row) => row.map(spansOf)));
    return cells.map((row, index) => row.map((cell, at) => cellOf(cell, columns[starts[index]?.[at] ?? 0], inCell)));
  };
  if (!sections.some((section) => section.children.some(isElement) && section.name !== 'colgroup'))
    context.misplaced(table, 'table');
  const header = rows('thead');
  const body = rows('tbody');
  const { width } = gridOf([...header, ...body]);
  return { tag: 'table', columns: shares(columns, Math.max(columns.length, width)), header, rows: body };
}

/** No column vanishes, however wide another is asked for. */
const narrowest = 0.015;

/**
 * Where every column has a width, these are to each other as the columns; otherwise they are percents of the table, and
 * the columns without one share out what is left of it. Where nothing is left, these are as wide as the mean of the others.
 */
function shares(columns: readonly Element[], count: number): number[] {
  const given = Array.from({ length: count }, (_, index) => Number(columns[index]?.attributes.width ?? Number.NaN));
  const known = given.filter((width) => width > 0);
  const total = known.reduce((sum, width) => sum + width, 0);
  const unsaid = total < 100 ? (100 - total) / (count - known.length) : total / known.length;
  const widths = given.map((width) => (width > 0 ? width : unsaid));
  const sum = widths.reduce((all, width) => all + width, 0);
  return widths
    .map((width) => Math.max(width / sum, narrowest))
    .map((share, _, all) => share / all.reduce((a, b) => a + b, 0));
}

const aligns: readonly Cell['align'][] = ['left', 'center', 'right', 'justify'];

function cellsOf(row: Element, context: BodyContext): Element[] {
  if (row.name !== 'tr') context.misplaced(row, 'table');
  return row.children.filter(isElement).filter((cell) => {
    if (cell.name === 'th' || cell.name === 'td') return true;
    context.misplaced(cell, 'tr');
    return false;
  });
}

function spansOf(cell: Element): Spans {
  const span = (name: string) => {
    const written = Number(cell.attributes[name] ?? 1);
    return Number.isInteger(written) && written >= 1 && written <= 999 ? written : 1;
  };
  return { columnSpan: span('colspan'), rowSpan: span('rowspan') };
}

function cellOf(cell: Element, column: Element | undefined, context: BodyContext): Cell {
  const isHeader = cell.name === 'th';
  const written = cell.attributes.align ?? column?.attributes.align;
  const inner = cell.children.filter(isElement);
  const hasParagraphs = inner.some((child) => child.name === 'p');
  return {
    ...spansOf(cell),
    align: isHeader ? 'center' : (aligns.find((align) => align === written) ?? 'justify'),
    bold: isHeader || cell.attributes.class === 'strong',
    paragraphs: hasParagraphs ? inner.map((child) => paragraphOf(child, context)) : [paragraphOf(cell, context)],
  };
}

function textElement(text: string): Element {
  return { name: text.trim().slice(0, 20), attributes: {}, children: [], line: 0, column: 0 };
}
