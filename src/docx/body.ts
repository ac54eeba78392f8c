import { FootnoteReferenceElement, Run } from 'docx';
import type { Block, Inline, Item, List, Section, Paragraph as TreeParagraph } from '../document/tree.ts';
import type { FileNotes } from './footnotes.ts';
import { paragraph, run, xmlOf } from './forms.ts';
import { capitals, runsOf } from './inlines.ts';
import { spacer } from './spacer.ts';
import type { StyleId } from './styles.ts';
import { bodyTable } from './table.ts';

export interface BodySetting {
  /** Width of the text area in pt. */
  readonly area: number;
  /** Type size of tables in pt. */
  readonly tableSize: number;
  readonly notes: FileNotes;
  /** Whether the last paragraph has to stay with the closing block that follows. */
  readonly keepLast: boolean;
}

/** Air between a paragraph and the table it introduces, in twips: 6 pt. */
const spaceBeforeTable = 120;

/** A paragraph still to be made: its style and its words, the number in front among them. */
interface Line {
  readonly style: StyleId;
  readonly inlines: readonly Inline[];
}

type Piece = Line | Extract<Block, { tag: 'table' }>;

/** The text of a part as paragraphs and tables. */
export function bodyContent(blocks: readonly Block[], { area, tableSize, notes, keepLast }: BodySetting): string[] {
  const pieces = blocks.flatMap((block) => piecesOf(block, 0));
  return pieces.flatMap((piece, index): string[] => {
    const before = pieces[index - 1];
    if ('tag' in piece) {
      const table = bodyTable(piece, { area, size: tableSize }, notes);
      // Word would draw two tables that touch as one.
      return before !== undefined && 'tag' in before ? [spacer(6), table] : [table];
    }
    const next = pieces[index + 1];
    const beforeTable = next !== undefined && 'tag' in next;
    const format = {
      style: piece.style,
      ...((keepLast && next === undefined) || beforeTable ? { keepNext: true } : {}),
      ...(beforeTable ? { spacing: { after: spaceBeforeTable } } : {}),
    };
    return [paragraph(format, runsOf(piece.inlines, notes))];
  });
}

/** @param depth how many clauses are around it */
function piecesOf(block: Block, depth: number): Piece[] {
  switch (block.tag) {
    case 'paragraph':
      return [{ style: 'NoiDung', inlines: block.inlines }];
    case 'table':
      return [block];
    case 'part':
      return [
        { style: 'Phan', inlines: [text(block.number)] },
        { style: 'TenPhan', inlines: capitals(block.heading) },
        ...block.children.flatMap((child) => piecesOf(child, 0)),
      ];
    case 'section':
      return sectionPieces(block);
    case 'list':
      return block.items.flatMap((item) => itemPieces(item, block.style, depth));
  }
}

function sectionPieces(section: Section): Piece[] {
  return [
    { style: 'Muc', inlines: [text(`${section.number} `), ...capitals(section.heading)] },
    ...section.children.flatMap((child) => piecesOf(child, 0)),
  ];
}

const itemStyles: Record<List['style'], StyleId> = {
  articles: 'Dieu',
  clauses: 'Khoan',
  points: 'Diem',
  bullets: 'GachDauDong',
  numbered: 'LietKe',
};

function itemPieces(item: Item, style: List['style'], depth: number): Piece[] {
  const inside = style === 'clauses' ? depth + 1 : depth;
  const rest = (children: readonly Block[]) => children.flatMap((child) => piecesOf(child, inside));
  if (item.title) {
    const titled: StyleId = style === 'articles' ? 'Dieu' : depth === 0 ? 'KhoanTieuDe' : 'TieuKhoanTieuDe';
    const bold = style === 'articles';
    const inlines = [text(`${item.number} `, bold), ...(bold ? item.title.map(embolden) : item.title)];
    return [{ style: style === 'points' ? 'Diem' : titled, inlines }, ...rest(item.children)];
  }
  const [first, ...others] = item.children;
  // The space behind a dash or a letter must not stretch in a justified line.
  const number = style === 'articles' ? text(`${item.number} `, true) : text(`${item.number}\u00a0`);
  const own = item.number === '+' ? 'GachCong' : itemStyles[style];
  if (first?.tag === 'paragraph') return [{ style: own, inlines: [number, ...first.inlines] }, ...rest(others)];
  return [{ style: own, inlines: [number] }, ...rest(item.children)];
}

function text(words: string, bold = false): Inline {
  return { tag: 'text', text: words, bold, italic: false };
}

function embolden(inline: Inline): Inline {
  return inline.tag === 'text' ? { ...inline, bold: true } : inline;
}

/** A note, numbered by Word itself. */
export function footnoteContent(paragraphs: readonly TreeParagraph[], notes: FileNotes): string {
  return paragraphs
    .map(({ inlines }, index) => {
      const number = index === 0 ? footnoteNumber() + run({}, '\u00a0') : '';
      return paragraph({ style: 'FootnoteText' }, number + runsOf(inlines, notes));
    })
    .join('');
}

function footnoteNumber(): string {
  return xmlOf(new Run({ style: 'FootnoteReference', children: [new FootnoteReferenceElement()] }));
}
