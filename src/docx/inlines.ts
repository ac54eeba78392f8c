import {
  FootnoteReferenceRun,
  HighlightColor,
  type IRunOptions,
  NoBreakHyphen,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import { nonBreakingHyphen } from '../document/binding.ts';
import type { Inline } from '../document/tree.ts';
import type { StyleId } from './styles.ts';

/** The dots that stand where the office still has to write something. */
const blankText = '…………………';

/** How footnote numbers of the document become those of the file that is being written. */
export type FootnoteNumbers = ReadonlyMap<number, number>;

/** Inlines as runs; only italics and bold are set directly, as a typist would. */
export function runsOf(inlines: readonly Inline[], notes: FootnoteNumbers): ParagraphChild[] {
  return inlines.map((inline) => runOf(inline, notes));
}

function runOf(inline: Inline, notes: FootnoteNumbers): ParagraphChild {
  switch (inline.tag) {
    case 'text':
      return new TextRun({
        ...words(inline.text),
        ...(inline.bold ? { bold: true } : {}),
        ...(inline.italic ? { italics: true } : {}),
        ...(inline.open ? { highlight: HighlightColor.YELLOW } : {}),
      });
    case 'footnote':
      return footnoteRun(notes.get(inline.number) ?? inline.number, inline.repeated);
    case 'blank':
      return new TextRun(blankText);
    case 'break':
      return new TextRun({ break: 1 });
  }
}

/** Word numbers a note where it is first referred to; a second reference only shows the number. */
function footnoteRun(number: number, repeated: boolean): ParagraphChild {
  return repeated ? new TextRun({ text: String(number), superScript: true }) : new FootnoteReferenceRun(number);
}

/** The font has no glyph of its own for the non-breaking hyphen, so Word has an element for it. */
function words(text: string): Pick<IRunOptions, 'text' | 'children'> {
  if (!text.includes(nonBreakingHyphen)) return { text };
  return {
    children: text
      .split(nonBreakingHyphen)
      .flatMap((piece, index) => (index > 0 ? [new NoBreakHyphen(), piece] : [piece])),
  };
}

/** The same words in capitals. */
export function capitals(inlines: readonly Inline[]): Inline[] {
  return inlines.map((inline) =>
    inline.tag === 'text' ? { ...inline, text: inline.text.toLocaleUpperCase('vi') } : inline,
  );
}

/** A paragraph of one style and one text. */
export function plainParagraph(style: StyleId, text: string): Paragraph {
  return new Paragraph({ style, children: [new TextRun(text)] });
}

/** Paragraphs of one style. */
export function styledParagraphs(
  style: StyleId,
  paragraphs: readonly (readonly Inline[])[],
  notes: FootnoteNumbers,
): Paragraph[] {
  return paragraphs.map((inlines) => new Paragraph({ style, children: runsOf(inlines, notes) }));
}
