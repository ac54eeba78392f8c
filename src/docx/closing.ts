import { type FileChild, Paragraph } from 'docx';
import { twipsOfPt } from '../decree30/units.ts';
import type { Closing } from '../document/tree.ts';
import { capitals, type FootnoteNumbers, plainParagraph, runsOf } from './inlines.ts';
import { layoutTable } from './layout-table.ts';

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
export function closingTable(closing: Closing, area: number, notes: FootnoteNumbers): FileChild {
  const recipients = [
    plainParagraph('NhanNoiNhan', 'Nơi nhận:'),
    ...closing.recipients.map(
      (inlines) => new Paragraph({ style: 'NoiNhan', children: runsOf([dash, ...inlines], notes) }),
    ),
  ];
  const capacity = closing.capacity.map(
    (inlines) => new Paragraph({ style: 'QuyenHan', children: runsOf(capitals(inlines), notes) }),
  );
  const name = runsOf(closing.signer, notes);
  const signer =
    closing.otherPost === undefined
      ? [new Paragraph({ style: 'HoTen', children: name })]
      : [
          plainParagraph('ChucVuKhac', closing.otherPost.toLocaleUpperCase('vi')),
          new Paragraph({ style: 'HoTen', spacing: { before: twipsOfPt(nameUnderPost) }, children: name }),
        ];
  const left = area * recipientsShare;
  const spacer = new Paragraph({ style: 'NhanNoiNhan' });
  return layoutTable(
    [left, area - left],
    [[[...recipients], [...capacity, ...signer]]].map((row) => row.map((cell) => (cell.length > 0 ? cell : [spacer]))),
  );
}

const dash = { tag: 'text', text: '-\u00a0', bold: false, italic: false } as const;
