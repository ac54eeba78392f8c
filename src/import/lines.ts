import type { WordBlock, WordParagraph, WordTable } from '../reader/model.ts';
import { composed } from '../roles/composed.ts';
import type { Passage } from '../roles/role.ts';
import type { Context } from './context.ts';
import { boldShare, dropStart, type Inline, inlinesOf, joined, linesIn, textOf } from './inlines.ts';
import { lostTextBox, paragraphLosses } from './losses.ts';
import { type Mark, markOf } from './marks.ts';

/** A paragraph or a table of the text, with the mark in front of it taken off. */
export type Line = TextLine | TableLine | LostLine;

export interface TextLine {
  readonly kind: 'text';
  readonly mark?: Mark;
  readonly inlines: readonly Inline[];
  readonly isBold: boolean;
  readonly notes: readonly string[];
  readonly passage: Passage;
}

export interface TableLine {
  readonly kind: 'table';
  readonly table: WordTable;
  readonly notes: readonly string[];
}

/** What has no place in a spec, as the comments that keep it. */
export interface LostLine {
  readonly kind: 'lost';
  readonly notes: readonly string[];
}

/** The passages of a text → its lines: a paragraph is one, whatever tabs made of it, and a table is one. */
export function contentLines(passages: readonly Passage[], context: Context): Line[] {
  const { file } = context;
  const outermost = outermostTables(file.blocks);
  const seen = new Set<WordTable | WordParagraph>();
  return passages.flatMap((passage): Line[] => {
    const { paragraph, role } = passage;
    const { container } = paragraph;
    const table =
      role === 'tableText' && container.in === 'cell' ? (outermost.get(container.table) ?? container.table) : undefined;
    const once = table ?? paragraph;
    if (seen.has(once)) return [];
    seen.add(once);
    if (table) return [{ kind: 'table', table, notes: [] }];
    const notes = paragraphLosses(paragraph, context);
    if (container.in === 'textBox' && paragraph.text.trim() !== '')
      return [{ kind: 'lost', notes: [...notes, lostTextBox(paragraph, context)] }];
    const lines = textLines(passage, context).filter(({ inlines, mark }) => mark !== undefined || hasWords(inlines));
    const [first, ...others] = lines;
    if (!first) return notes.length > 0 ? [{ kind: 'lost', notes }] : [];
    return [{ ...first, notes }, ...others];
  });
}

/** White space, a typed rule and the mark at the very end say nothing. */
function hasWords(inlines: readonly Inline[]): boolean {
  return inlines.some(({ tag }) => tag === 'note') || !/^[_\-–—─━=*./\s]*$/u.test(textOf(inlines));
}

function textLines(passage: Passage, context: Context): TextLine[] {
  const paragraph = composed(passage.paragraph);
  const all = inlinesOf(paragraph, context);
  const inlines = paragraph.label === undefined ? all : [labelInline(paragraph.label, all), ...all];
  return typedLines(inlines).map((line) => lineOf(line, passage));
}

function lineOf(written: readonly Inline[], passage: Passage): TextLine {
  const inlines = withoutEndMark(dropStart(written, 0));
  const start = inlines[0]?.tag === 'text' ? rawText(inlines) : '';
  const mark = markOf(start);
  const words = mark ? dropStart(inlines, mark.length) : inlines;
  return { kind: 'text', ...(mark && { mark }), inlines: words, isBold: boldShare(words) >= 0.9, notes: [], passage };
}

/** The tool writes `./.` itself, in the place of a full stop. */
function withoutEndMark(inlines: readonly Inline[]): readonly Inline[] {
  const at = inlines.findLastIndex((inline) => inline.tag === 'text' && inline.text.trim() !== '');
  const last = inlines[at];
  if (last?.tag !== 'text' || !endMark.test(last.text)) return inlines;
  return inlines.map((inline, index) => (index === at ? { ...last, text: last.text.replace(endMark, '.') } : inline));
}

const endMark = /\s*\.?\s*\.\/\s*\.?\s*$/u;

/** Index by index the text of the inlines at the start, up to the first that is none. */
function rawText(inlines: readonly Inline[]): string {
  const end = inlines.findIndex(({ tag }) => tag !== 'text');
  return inlines
    .slice(0, end < 0 ? undefined : end)
    .map((inline) => (inline.tag === 'text' ? inline.text : ''))
    .join('');
}

function labelInline(label: string, inlines: readonly Inline[]): Inline {
  const first = inlines.find((inline) => inline.tag === 'text');
  const face = first?.tag === 'text' ? first : { bold: false, italic: false };
  return { tag: 'text', text: `${label} `, bold: face.bold, italic: face.italic };
}

/** A line break in running text begins a paragraph where a sentence ends or a number follows, and else is a space. */
function typedLines(inlines: readonly Inline[]): Inline[][] {
  const lines: Inline[][][] = [];
  for (const line of linesIn(inlines)) {
    const last = lines.at(-1);
    const before = last ? textOf(last.flat()) : '';
    const begins =
      before === '' ||
      /[.;:]$/u.test(before) ||
      (markOf(rawText(dropStart(line, 0))) !== undefined && /[.;:,]$/u.test(before));
    if (begins || !last) lines.push([line]);
    else last.push(line);
  }
  return lines.map(joined);
}

/** The table of the page that each table nested in it belongs to. */
function outermostTables(blocks: readonly WordBlock[]): Map<WordTable, WordTable> {
  const found = new Map<WordTable, WordTable>();
  const visit = (table: WordTable, outer: WordTable) => {
    found.set(table, outer);
    for (const { cells } of table.rows)
      for (const cell of cells) for (const block of cell.blocks) if (block.kind === 'table') visit(block, outer);
  };
  for (const block of blocks) if (block.kind === 'table') visit(block, block);
  return found;
}
