import { type Element, isElement, type Node } from './html.ts';
import { type InlineContext, inlinesOf, paragraphOf } from './inlines.ts';
import { listStyle, type Numbers } from './numbers.ts';
import type { Block, Cell, Item, List, Row, Table } from './tree.ts';

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
  if (element.name === 'section' && parent === 'article') {
    const heading = element.children.filter(isElement).find((child) => child.name === 'h2');
    return [
      {
        tag: 'section',
        id: element.attributes.id,
        number: context.numbers.get(element) ?? '',
        heading: heading ? inlinesOf(heading, context) : [],
        children: blocksOf(
          element.children.filter((child) => child !== heading),
          'section',
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
  const items = element.children.filter(isElement).flatMap((child): Item[] => {
    if (child.name === 'li') return [itemOf(child, context)];
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
  const rows = (name: string) =>
    named(name).flatMap((section) => section.children.filter(isElement).map((row) => rowOf(row, columns, context)));
  const header = rows('thead');
  const body = rows('tbody');
  const count = Math.max(
    columns.length,
    ...[...header, ...body].map((row) => row.reduce((sum, cell) => sum + cell.columnSpan, 0)),
  );
  return { tag: 'table', columns: shares(columns, count), header, rows: body };
}

/** Widths given, and the rest of the table shared out among the columns without one. */
function shares(columns: readonly Element[], count: number): number[] {
  const given = Array.from({ length: count }, (_, index) => Number(columns[index]?.attributes.width ?? Number.NaN));
  const known = given.filter((width) => width > 0);
  const total = known.reduce((sum, width) => sum + width, 0);
  const usual = known.length > 0 ? total / known.length : 1;
  const widths = given.map((width) => (width > 0 ? width : usual));
  const sum = widths.reduce((all, width) => all + width, 0);
  return widths.map((width) => width / sum);
}

const aligns: readonly Cell['align'][] = ['left', 'center', 'right', 'justify'];

function rowOf(row: Element, columns: readonly Element[], context: BodyContext): Row {
  if (row.name !== 'tr') context.misplaced(row, 'table');
  let column = 0;
  return row.children.filter(isElement).map((cell): Cell => {
    const isHeader = cell.name === 'th';
    if (!isHeader && cell.name !== 'td') context.misplaced(cell, 'tr');
    const columnSpan = Number(cell.attributes.colspan ?? 1);
    const written = cell.attributes.align ?? columns[column]?.attributes.align;
    column += columnSpan;
    const inner = cell.children.filter(isElement);
    const paragraphs = inner.some((child) => child.name === 'p')
      ? inner.map((child) => paragraphOf(child, context))
      : [paragraphOf(cell, context)];
    return {
      columnSpan,
      rowSpan: Number(cell.attributes.rowspan ?? 1),
      align: isHeader ? 'center' : (aligns.find((align) => align === written) ?? 'justify'),
      bold: isHeader || cell.attributes.class === 'strong',
      paragraphs,
    };
  });
}

function textElement(text: string): Element {
  return { name: text.trim().slice(0, 20), attributes: {}, children: [], line: 0, column: 0 };
}
