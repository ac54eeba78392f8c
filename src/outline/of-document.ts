import { documentTypes } from '../decree30/document-types.ts';
import { readDate } from '../decree30/letterhead-lines.ts';
import {
  type Block,
  type Document,
  type Inline,
  type Item,
  type List,
  type Part,
  type Table,
  plainText as wordsOf,
} from '../document/tree.ts';
import type { Span } from '../findings/finding.ts';
import { gridOf } from '../table/grid.ts';
import { numberOf } from './letterhead.ts';
import { nest } from './nest.ts';
import {
  type DocumentKind,
  type Outline,
  type OutlineDocument,
  type OutlineLine,
  plainText,
  type StructureRole,
} from './outline.ts';

/** Where in the spec; nothing for what the template or the program words itself. */
export type SpecPlace = Span | undefined;

type Line = OutlineLine<SpecPlace>;

interface Reading {
  readonly footnotes: Document['footnotes'];
  /** The footnotes that have been shown, by their numbers. */
  readonly shown: Set<number>;
  readonly lines: Line[];
  tables: number;
}

/** The outline of a document in our own tree: the numbers it computed are the labels. */
export function outlineOf({ parts, footnotes }: Document): Outline<SpecPlace> {
  const shown = new Set<number>();
  return { documents: parts.map((part) => readPart(part, { footnotes, shown, lines: [], tables: 0 })) };
}

function readPart(part: Part, reading: Reading): OutlineDocument<SpecPlace> {
  const { letterhead, closing } = part;
  const text = (role: Line['role'], words: string | undefined) => {
    if (words !== undefined) reading.lines.push({ role, text: plainText(words), where: undefined });
  };
  text('parentBody', letterhead?.parent);
  text('issuer', letterhead?.issuer);
  text('number', letterhead?.number);
  text('placeAndDate', letterhead?.placeAndDate);
  if (part.tag === 'appendix') {
    reading.lines.push({ role: 'appendixLabel', label: plainText(part.label), text: '', where: part.origin });
  } else text('documentType', part.label);
  readText('abstract', part.title, part.origin, reading);
  if (part.attachment) readText('attachment', part.attachment, undefined, reading);
  if (part.enactedBy) readText('enactedBy', part.enactedBy, undefined, reading);
  for (const { inlines, origin } of part.bases) readText('legalBasis', inlines, origin, reading);
  if (part.decides) readText('decides', part.decides, undefined, reading);
  const lastSection = part.body.findLastIndex(({ tag }) => tag === 'section' || tag === 'part');
  for (const [index, block] of part.body.entries()) {
    readBlock(block, lastSection >= 0 && index > lastSection ? 'closing' : 'body', reading);
  }
  for (const recipient of closing?.recipients ?? []) {
    const isOpen = recipient.some(({ tag }) => tag === 'blank');
    readText('recipient', isOpen ? [] : recipient, undefined, reading);
  }
  for (const inlines of closing ? [...closing.capacity, closing.signer] : [])
    readText('signature', inlines, undefined, reading);
  return {
    kind: kindOf(part),
    where: part.origin,
    number: letterhead?.number === undefined ? undefined : numberOf(plainText(letterhead.number)),
    date: letterhead?.placeAndDate === undefined ? undefined : readDate(plainText(letterhead.placeAndDate)),
    lines: reading.lines,
    tree: nest(reading.lines),
  };
}

function kindOf({ tag, label }: Part): DocumentKind {
  if (tag === 'appendix') return 'appendix';
  if (tag === 'attached') return 'attachedPlan';
  if (label === documentTypes.decision.name) return 'decision';
  return label === documentTypes.plan.name ? 'plan' : 'other';
}

/** A line and behind it the footnotes that it is the first to refer to. */
function readText(
  role: Line['role'],
  inlines: readonly Inline[],
  where: SpecPlace,
  reading: Reading,
  more: Pick<Line, 'label' | 'isHeading' | 'cell'> = {},
): void {
  reading.lines.push({ role, ...more, text: plainText(wordsOf(inlines)), where });
  for (const inline of inlines) {
    if (inline.tag !== 'footnote' || reading.shown.has(inline.number)) continue;
    reading.shown.add(inline.number);
    for (const note of reading.footnotes[inline.number - 1] ?? [])
      readText('footnote', note.inlines, note.origin, reading);
  }
}

function readBlock(block: Block, paragraph: 'body' | 'closing', reading: Reading): void {
  switch (block.tag) {
    case 'paragraph':
      readText(paragraph, block.inlines, block.origin, reading);
      return;
    case 'part':
    case 'section':
      readText(block.tag, block.heading, block.origin, reading, { label: plainText(block.number), isHeading: true });
      for (const child of block.children) readBlock(child, 'body', reading);
      return;
    case 'list':
      for (const item of block.items) readItem(item, block.style, reading);
      return;
    case 'table':
      readTable(block, reading);
  }
}

const roles: Readonly<Record<List['style'], StructureRole>> = {
  articles: 'article',
  clauses: 'clause',
  points: 'point',
  bullets: 'bullet',
  numbered: 'numbered',
};

function readItem({ number, title, origin, children }: Item, style: List['style'], reading: Reading): void {
  const label = plainText(number);
  const role = style === 'clauses' && /\d\.\d/.test(label) ? 'subclause' : roles[style];
  const [first, ...rest] = children;
  if (title) readText(role, title, origin, reading, { label, isHeading: true });
  else if (first?.tag === 'paragraph') readText(role, first.inlines, first.origin, reading, { label });
  else readText(role, [], undefined, reading, { label });
  for (const child of !title && first?.tag === 'paragraph' ? rest : children) readBlock(child, 'body', reading);
}

function readTable({ header, rows }: Table, reading: Reading): void {
  const table = reading.tables++;
  const all = [...header, ...rows];
  const { starts } = gridOf(all);
  for (const [row, cells] of all.entries()) {
    for (const [index, { paragraphs, columnSpan, rowSpan }] of cells.entries()) {
      const column = starts[row]?.[index] ?? index;
      const inlines = paragraphs.flatMap((paragraph, at): Inline[] =>
        at === 0 ? [...paragraph.inlines] : [{ tag: 'break' }, ...paragraph.inlines],
      );
      readText('cell', inlines, paragraphs[0]?.origin, reading, {
        cell: { table, row, column, columnSpan, rowSpan, isHeader: row < header.length },
      });
    }
  }
}
