import type { TypeSizes } from '../decree30/type-sizes.ts';
import { twipsOfPt } from '../decree30/units.ts';
import type { Closing, Inline } from '../document/tree.ts';
import type { FileNotes } from './footnotes.ts';
import { paragraph } from './forms.ts';
import { capitals, plainParagraph, runsOf, styledParagraphs } from './inlines.ts';
import { layoutTable } from './layout-table.ts';
import { balancedLines } from './title-lines.ts';

/** Share of the width that Nơi nhận has; the rest is the signature's. */
const recipientsShare = 0.46;

/** Room between a name and the post above it in box 7b, in pt. */
const nameUnderPost = 4;

/**
 * Boxes 7 and 9b: Nơi nhận flush left, on the same line as the authority to sign. One row that does not split. Annex I,
 * Part I, II.7 and II.9.
 *
 * @param area width of the text area in pt
 */
export function closingTable(closing: Closing, area: number, sizes: TypeSizes, notes: FileNotes): string {
  const width = area * recipientsShare;
  const measure = { face: 'bold', size: sizes.body, maxWidth: area - width, capitals: true } as const;
  const post = (style: 'QuyenHan' | 'ChucVuKhac', inlines: readonly Inline[]) =>
    balancedLines(inlines, measure, measure.maxWidth).map((line, index) =>
      paragraph({ style: index === 0 ? style : 'QuyenHan' }, runsOf(capitals(line), notes)),
    );
  // In the order of the text, which numbers footnotes.
  const recipients = styledParagraphs(
    'NoiNhan',
    closing.recipients.map((inlines) => [dash, ...inlines]),
    notes,
  );
  const capacity = closing.capacity.flatMap((inlines) => post('QuyenHan', inlines));
  const otherPost = closing.otherPost ? post('ChucVuKhac', closing.otherPost) : [];
  const spacing = otherPost.length > 0 ? { spacing: { before: twipsOfPt(nameUnderPost) } } : {};
  const name = paragraph({ style: 'HoTen', ...spacing }, runsOf(closing.signer, notes));
  const left = [plainParagraph('NhanNoiNhan', 'Nơi nhận:'), ...recipients];
  return layoutTable([width, area - width], [[left, [...capacity, ...otherPost, name]]]);
}

const dash = { tag: 'text', text: '-\u00a0', bold: false, italic: false } as const;
