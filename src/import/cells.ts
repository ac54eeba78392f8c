import type { WordBlock, WordCell, WordParagraph } from '../reader/model.ts';
import { composed } from '../roles/composed.ts';
import type { Context } from './context.ts';
import { boldShare, type Inline, inlinesOf } from './inlines.ts';
import { paragraphLosses } from './losses.ts';
import { markup } from './markup.ts';

export interface CellText {
  /** As prose, those without words left out. */
  readonly paragraphs: readonly string[];
  readonly isBold: boolean;
  readonly notes: readonly string[];
}

/** What stands in a cell; a table in it is its sentences. */
export function cellText(cell: WordCell, context: Context, isHeader: boolean): CellText {
  const paragraphs = paragraphsIn(cell.blocks);
  const inlines = paragraphs.map((paragraph) => labelled(paragraph, context));
  const isBold = boldShare(inlines.flat()) >= 0.9;
  return {
    paragraphs: inlines
      .map((words) => markup(words, context.linking, { bold: isBold || isHeader }))
      .filter((text) => text !== ''),
    isBold,
    notes: isHeader ? [] : paragraphs.flatMap((paragraph) => paragraphLosses(paragraph, context)),
  };
}

function paragraphsIn(blocks: readonly WordBlock[]): WordParagraph[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block]
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell.continues ? [] : paragraphsIn(cell.blocks)))),
  );
}

function labelled(paragraph: WordParagraph, context: Context): Inline[] {
  const { runs, label } = composed(paragraph);
  const inlines = inlinesOf({ runs }, context);
  if (label === undefined) return inlines;
  const [first] = inlines;
  const face = first?.tag === 'text' ? first : { bold: false, italic: false };
  return [{ tag: 'text', text: `${label} `, bold: face.bold, italic: face.italic }, ...inlines];
}
