import { blank, openDate } from '../decree30/dates.ts';
import type { Cell, Document, Inline, Paragraph, Row } from '../document/tree.ts';
import type { Change, Comparison } from './compare.ts';
import { type Place, topics } from './statements.ts';
import { type Stretch, wordDiff } from './word-diff.ts';
import { absent, placeInWords, topicNames, yearsInWords } from './wording.ts';

/**
 * The table of comparison that an office attaches to its proposal, as an appendix across the page: old, new, and why,
 * which stays blank for the office where it is not known. Changed words are bold.
 */
export function comparisonDocument(
  comparison: Comparison,
  names: { readonly old: string; readonly new: string },
): Document {
  const years = yearsInWords(comparison);
  let number = 0;
  const groups = topics.flatMap((topic): Row[] => {
    const changes = comparison.changes.filter((change) => change.topic === topic);
    if (changes.length === 0) return [];
    return [[wide(topicNames[topic])], ...changes.map((change) => rowOf(change, ++number))];
  });
  const moved: Row[] = years
    ? [
        [wide('Năm của kế hoạch')],
        [counter(++number), textCell(plain(years.old)), textCell(plain(years.new)), textCell(plain(years.reason))],
      ]
    : [];
  const header: Row = ['TT', `Nội dung cũ\n(${names.old})`, `Nội dung mới\n(${names.new})`, 'Lý do, ghi chú'].map(
    (title) => cell([{ tag: 'paragraph', inlines: linesOf(title) }], { align: 'center', bold: true }),
  );
  return {
    parts: [
      {
        tag: 'appendix',
        separate: false,
        landscape: true,
        label: 'Phụ lục',
        title: plain('Bảng so sánh nội dung cũ và nội dung mới'),
        attachment: plain(`(Kèm theo văn bản số${blank}/${blank} ${openDate})`),
        bases: [],
        body: [{ tag: 'table', columns: [0.05, 0.37, 0.37, 0.21], header: [header], rows: [...groups, ...moved] }],
      },
    ],
    footnotes: [],
  };
}

function rowOf(change: Change, number: number): Row {
  const { old, new: now, reason, caseless } = change;
  const both = old !== undefined && now !== undefined ? wordDiff(old, now, caseless) : undefined;
  const side = (
    text: string | undefined,
    place: Place | undefined,
    stretches: readonly Stretch[] | undefined,
    none: string,
  ): Cell => {
    if (text === undefined) return textCell(plain(none, 'italic'));
    const inlines = stretches ? stretches.map(inlineOf) : plain(text);
    const words = place && placeInWords(place);
    const where: Paragraph[] = words ? [{ tag: 'paragraph', inlines: plain(`${words}:`, 'italic') }] : [];
    return cell([...where, { tag: 'paragraph', inlines }], { align: 'justify' });
  };
  const added = old === undefined && now !== undefined ? [{ text: now, changed: true }] : undefined;
  return [
    counter(number),
    side(old, change.oldPlace, both?.old, absent.old),
    side(now, change.newPlace, both?.new ?? added, absent.new),
    textCell(reason === undefined ? [] : plain(reason)),
  ];
}

function inlineOf({ text, changed }: Stretch): Inline {
  return { tag: 'text', text, bold: changed, italic: false };
}

function plain(text: string, face: 'regular' | 'italic' = 'regular'): Inline[] {
  return [{ tag: 'text', text, bold: false, italic: face === 'italic' }];
}

function linesOf(text: string): Inline[] {
  return text.split('\n').flatMap((line, index) => [...(index > 0 ? [{ tag: 'break' } as const] : []), ...plain(line)]);
}

function counter(number: number): Cell {
  return cell([{ tag: 'paragraph', inlines: plain(String(number)) }], { align: 'center' });
}

function textCell(inlines: readonly Inline[]): Cell {
  return cell([{ tag: 'paragraph', inlines }], {});
}

function wide(text: string): Cell {
  return cell([{ tag: 'paragraph', inlines: plain(text) }], { columnSpan: 4, bold: true });
}

function cell(paragraphs: readonly Paragraph[], more: Partial<Omit<Cell, 'paragraphs'>>): Cell {
  return { columnSpan: 1, rowSpan: 1, align: 'left', bold: false, ...more, paragraphs };
}
