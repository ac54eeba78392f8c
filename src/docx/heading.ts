import { type FileChild, Paragraph, type ParagraphChild, TextRun } from 'docx';
import { ruleShare } from '../decree30/letterhead.ts';
import { type Face, textWidth } from '../decree30/text-width.ts';
import type { TypeSizes } from '../decree30/type-sizes.ts';
import type { Inline, Part } from '../document/tree.ts';
import { capitals, type FootnoteNumbers, plainParagraph, runsOf } from './inlines.ts';
import { balanceLines } from './lines.ts';
import { ruleParagraph } from './rule.ts';
import type { StyleId } from './styles.ts';

/** A title is set narrower than the text, so that it stands out as centred. */
const titleShare = 0.92;

/**
 * What stands between the letterhead and the text: tên loại, trích yếu, (Kèm theo …) and the rule, which is drawn under
 * the last of them. Annex I, Part I, II.5; an attached document and an appendix as in Annex III, forms 1.3, 2.1, 2.2.
 *
 * @param area width of the text area in pt
 */
export function headingOf(part: Part, sizes: TypeSizes, area: number, notes: FootnoteNumbers): FileChild[] {
  const isAppendix = part.tag === 'appendix';
  const title = centred(isAppendix ? capitals(part.title) : part.title, 'bold', sizes.body, area);
  const attachment = centred(part.attachment ?? [], 'italic', sizes.body, area);
  const ruled = attachment.lines.length > 0 ? attachment : title;
  const children: FileChild[] = [
    isAppendix
      ? plainParagraph('NhanPhuLuc', part.label)
      : plainParagraph('TenLoai', part.label.toLocaleUpperCase('vi')),
    titleParagraph(isAppendix ? 'TenPhuLuc' : 'TrichYeu', title, notes),
  ];
  if (attachment.lines.length > 0) children.push(titleParagraph('KemTheo', attachment, notes));
  if (ruled.width > 0) children.push(ruleParagraph(Math.min(ruled.width * ruleShare.abstract, area), area));
  return children;
}

interface CentredText {
  readonly lines: readonly (readonly Inline[])[];
  /** Of the widest line, in pt. */
  readonly width: number;
}

/** The author's breaks where there are any; otherwise balanced lines. */
function centred(inlines: readonly Inline[], face: Face, size: number, area: number): CentredText {
  if (inlines.length === 0) return { lines: [], width: 0 };
  const measure = { face, size, maxWidth: area * titleShare };
  const written = linesAtBreaks(inlines);
  const lines = written.length > 1 ? written : balanced(inlines, balanceLines(wordsOf(inlines), measure));
  return { lines, width: Math.max(...lines.map((line) => textWidth(wordsOf(line), face, size))) };
}

function wordsOf(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (inline.tag === 'text' ? inline.text : '')).join('');
}

function linesAtBreaks(inlines: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [[]];
  for (const inline of inlines) {
    if (inline.tag === 'break') lines.push([]);
    else lines.at(-1)?.push(inline);
  }
  return lines.filter((line) => line.length > 0);
}

/** Cuts the inlines where the balanced lines end; the space at a cut goes. */
function balanced(inlines: readonly Inline[], lines: readonly string[]): Inline[][] {
  const cut: Inline[][] = [];
  const rest = [...inlines];
  for (const line of lines) {
    let wanted = line.length;
    const taken: Inline[] = [];
    while (rest.length > 0) {
      const next = rest[0];
      if (!next) break;
      if (next.tag !== 'text') {
        taken.push(next);
        rest.shift();
        continue;
      }
      if (wanted === 0) break;
      if (next.text.length <= wanted) {
        wanted -= next.text.length;
        taken.push(next);
        rest.shift();
      } else {
        taken.push({ ...next, text: next.text.slice(0, wanted) });
        rest[0] = { ...next, text: next.text.slice(wanted).replace(/^ /, '') };
        wanted = 0;
      }
    }
    const following = rest[0];
    if (following?.tag === 'text') rest[0] = { ...following, text: following.text.replace(/^ /, '') };
    cut.push(taken);
  }
  return cut;
}

/** One paragraph, so that Word's outline shows the title whole; its lines are held by line breaks. */
function titleParagraph(style: StyleId, { lines }: CentredText, notes: FootnoteNumbers): Paragraph {
  const children: ParagraphChild[] = lines.flatMap((line, index) => [
    ...(index > 0 ? [new TextRun({ break: 1 })] : []),
    ...runsOf(line, notes),
  ]);
  return new Paragraph({ style, children });
}
