import { ruleLength } from '../decree30/letterhead.ts';
import type { Face } from '../decree30/text-width.ts';
import type { TypeSizes } from '../decree30/type-sizes.ts';
import type { Inline, Part } from '../document/tree.ts';
import type { FileNotes } from './footnotes.ts';
import { paragraph } from './forms.ts';
import { capitals, lineBreak, plainParagraph, runsOf } from './inlines.ts';
import { lineWidth } from './lines.ts';
import { ruleParagraph } from './rule.ts';
import type { StyleId } from './styles.ts';
import { balancedLines, wordsOf } from './title-lines.ts';

/** A title is set narrower than the text, so that it stands out as centred. */
const titleShare = 0.92;

/**
 * What stands between the letterhead and the text: tên loại, trích yếu, (Kèm theo …) and the rule, which is drawn under
 * the last of them. Annex I, Part I, II.5; an attached document and an appendix as in Annex III, forms 1.3, 2.1, 2.2.
 *
 * @param area width of the text area in pt
 */
export function headingOf(part: Part, sizes: TypeSizes, area: number, notes: FileNotes): string[] {
  const isAppendix = part.tag === 'appendix';
  const set = (inlines: readonly Inline[], face: Face, inCapitals = false): CentredText => {
    const measure = { face, size: sizes.body, maxWidth: area * titleShare, capitals: inCapitals };
    const lines = balancedLines(inlines, measure, area);
    return {
      lines: inCapitals ? lines.map(capitals) : lines,
      widths: lines.map((line) => lineWidth(wordsOf(line), measure)),
    };
  };
  const title = set(part.title, 'bold', isAppendix);
  const attachment = set(part.attachment ?? [], 'italic');
  const ruled = attachment.lines.length > 0 ? attachment : title;
  const content = [
    isAppendix
      ? plainParagraph('NhanPhuLuc', part.label)
      : plainParagraph('TenLoai', part.label.toLocaleUpperCase('vi')),
    titleParagraph(isAppendix ? 'TenPhuLuc' : 'TrichYeu', title, notes),
  ];
  if (attachment.lines.length > 0) content.push(titleParagraph('KemTheo', attachment, notes));
  if (ruled.lines.length > 0) content.push(ruleParagraph(Math.min(ruleLength(ruled.widths), area), area));
  return content;
}

interface CentredText {
  readonly lines: readonly (readonly Inline[])[];
  /** Of the lines, in pt. */
  readonly widths: readonly number[];
}

/** One paragraph, so that Word's outline shows the title whole; its lines are held by line breaks. */
function titleParagraph(style: StyleId, { lines }: CentredText, notes: FileNotes): string {
  return paragraph({ style }, lines.map((line) => runsOf(line, notes)).join(lineBreak()));
}
