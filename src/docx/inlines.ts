import { FootnoteReferenceRun, HighlightColor, NoBreakHyphen, TextRun } from 'docx';
import { nonBreakingHyphen } from '../document/binding.ts';
import type { Inline } from '../document/tree.ts';
import { escapeText } from '../xml/escape.ts';
import type { FileNotes } from './footnotes.ts';
import { mark, paragraph, run, xmlOf } from './forms.ts';
import type { StyleId } from './styles.ts';

/** The dots that stand where the office still has to write something. */
const blankText = '…………………';

/** Inlines as the runs of a paragraph; only italics and bold are set directly, as a typist would. */
export function runsOf(inlines: readonly Inline[], notes: FileNotes): string {
  return inlines.map((inline) => runOf(inline, notes)).join('');
}

function runOf(inline: Inline, notes: FileNotes): string {
  switch (inline.tag) {
    case 'text':
      return textRun(inline);
    case 'footnote':
      return footnoteRun(notes.refer(inline.number));
    case 'blank':
      return run({}, blankText);
    case 'break':
      return lineBreak();
  }
}

function textRun({ text, bold, italic, open }: Extract<Inline, { tag: 'text' }>): string {
  const format = {
    ...(bold ? { bold: true } : {}),
    ...(italic ? { italics: true } : {}),
    ...(open ? { highlight: HighlightColor.YELLOW } : {}),
  };
  return run(format, words(text));
}

/** Word numbers a note where it is first referred to; a second reference only shows the number. */
function footnoteRun({ number, isFirst }: ReturnType<FileNotes['refer']>): string {
  return isFirst ? xmlOf(new FootnoteReferenceRun(number)) : run({ superScript: true }, String(number));
}

export function lineBreak(): string {
  return xmlOf(new TextRun({ break: 1 }));
}

/** The font has no glyph of its own for the non-breaking hyphen, so Word has an element for it. */
function words(text: string): string {
  const escaped = escapeText(text);
  return escaped.includes(nonBreakingHyphen) ? escaped.replaceAll(nonBreakingHyphen, hyphen()) : escaped;
}

let hyphenXml: string | undefined;

/** The end of a text, the hyphen and the beginning of the next text. */
function hyphen(): string {
  hyphenXml ??= xmlOf(new TextRun({ children: [mark, new NoBreakHyphen(), mark] })).split(mark)[1] ?? '';
  return hyphenXml;
}

/** The same words in capitals. */
export function capitals(inlines: readonly Inline[]): Inline[] {
  return inlines.map((inline) =>
    inline.tag === 'text' ? { ...inline, text: inline.text.toLocaleUpperCase('vi') } : inline,
  );
}

/** A paragraph of one style and one text. */
export function plainParagraph(style: StyleId, text: string): string {
  return paragraph({ style }, run({}, escapeText(text)));
}

/** Paragraphs of one style. */
export function styledParagraphs(
  style: StyleId,
  paragraphs: readonly (readonly Inline[])[],
  notes: FileNotes,
): string[] {
  return paragraphs.map((inlines) => paragraph({ style }, runsOf(inlines, notes)));
}
