import type { Passage } from '../roles/role.ts';
import { paragraphText, withTypedMark } from './content.ts';
import type { Context } from './context.ts';
import { isAllItalic, textOf } from './inlines.ts';
import { contentLines, type Line, type TextLine } from './lines.ts';
import { lostWords } from './losses.ts';
import { markup } from './markup.ts';
import { partsEntry, sectionEntries } from './sections.ts';
import { treeOf } from './tree.ts';
import { type Entry, list, prose } from './yaml-node.ts';

/** The text of a plan → `bases`, `opening`, `parts` or `sections` with the contents they take, `closing`. */
export function planTextEntries(text: readonly Passage[], canHaveBases: boolean, context: Context): Entry[] {
  const isBasis = (line: Line): line is TextLine => line.kind === 'text' && line.passage.role === 'legalBasis';
  const lines = contentLines(text, context);
  const leading = canHaveBases ? lines.filter(isBasis) : [];
  const rest = lines.filter((line) => !leading.some((basis) => basis === line));
  const [closing, body] = closingOf(rest);
  const start = body.findIndex(
    (line) => line.kind !== 'text' || line.mark !== undefined || line.passage.role === 'partLabel',
  );
  const firstHeading = body.findIndex(
    (line) => line.kind === 'text' && (line.mark?.kind === 'section' || line.mark?.kind === 'part'),
  );
  const openEnd = firstHeading >= 0 ? firstHeading : start < 0 ? body.length : start;
  const opening = body.slice(0, openEnd);
  const slanted = leading.length === 0 && canHaveBases ? slantedBases(opening) : 0;
  const bases = [...leading, ...opening.slice(0, slanted)].filter((line) => line.kind === 'text');
  const branches = treeOf(body.slice(openEnd));
  const parts = branches.some((branch) => branch.kind === 'item' && branch.mark.kind === 'part');
  const openingKey = openingEntry(opening.slice(slanted), context);
  const basisItems = bases.map((line) => ({ value: prose(basisText(line, context)), notes: line.notes }));
  const [frame, ...contents] = parts ? partsEntry(branches, context) : sectionEntries(branches, context);
  return [
    bases.length > 0 ? { key: 'bases', value: list(basisItems), apart: true } : undefined,
    openingKey,
    frame,
    closingEntry(closing, context),
    ...contents,
  ].filter((made): made is Entry => made !== undefined);
}

/** A basis without the mark that the tool writes behind it. */
export function basisText(line: TextLine, context: Context): string {
  return markup(line.inlines, context.linking, { italic: true }).replace(/(?<!v\.v)\s*[;.,]$/u, '');
}

/** Paragraphs in italics above the opening are bases, whatever word they begin with. */
function slantedBases(opening: readonly Line[]): number {
  const end = opening.findIndex(
    (line) =>
      line.kind !== 'text' ||
      line.mark !== undefined ||
      !isAllItalic(line.inlines) ||
      textOf(line.inlines).endsWith(':'),
  );
  return Math.max(end, 0);
}

/** The last paragraph, with those above it from “Trên đây là” on. */
function closingOf(lines: readonly Line[]): [TextLine[], readonly Line[]] {
  const last = lines.findLastIndex((line) => line.kind !== 'lost');
  const isPlain = (line: Line | undefined): line is TextLine =>
    line?.kind === 'text' && line.mark === undefined && line.passage.role !== 'partTitle';
  if (!isPlain(lines[last])) return [[], lines];
  let from = last;
  for (let at = last; isPlain(lines[at]); at--) {
    const line = lines[at];
    if (line?.kind === 'text' && /^Trên đây là/u.test(textOf(line.inlines))) from = at;
  }
  return [lines.slice(from).filter(isPlain), [...lines.slice(0, from), ...lines.slice(last + 1)]];
}

function openingEntry(lines: readonly Line[], context: Context): Entry {
  const notes = lines.flatMap((line) => line.notes);
  const texts = lines.flatMap((line) => {
    if (line.kind === 'table') notes.push(...lostTable(line, context));
    if (line.kind !== 'text') return [];
    return [paragraphText(line.mark ? withTypedMark({ mark: line.mark, line }) : line, context)];
  });
  if (texts.length > 0) return { key: 'opening', value: prose(...texts), notes, apart: true };
  return {
    key: 'opening',
    value: prose('{{issuer}} ban hành Kế hoạch với các nội dung sau:'),
    notes: [...notes, 'Tệp nguồn không có đoạn mở đầu; câu này do phần mềm thêm.'],
    apart: true,
  };
}

function lostTable({ table }: Extract<Line, { kind: 'table' }>, context: Context): string[] {
  const words = table.rows.flatMap(({ cells }) =>
    cells.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text.trim()] : []))),
  );
  return [lostWords('bảng đứng trước mục đầu tiên', words.filter((text) => text !== '').join(' | '), context)];
}

function closingEntry(lines: readonly TextLine[], context: Context): Entry {
  const texts = lines.map((line) => paragraphText(line, context));
  if (texts.length > 0)
    return { key: 'closing', value: prose(...texts), notes: lines.flatMap(({ notes }) => notes), apart: true };
  return {
    key: 'closing',
    value: prose('Trên đây là Kế hoạch của {{issuer}}.'),
    notes: ['Tệp nguồn không có đoạn kết; câu này do phần mềm thêm.'],
    apart: true,
  };
}
