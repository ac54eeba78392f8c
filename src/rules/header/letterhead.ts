import type { WordTable } from '../../reader/model.ts';
import { type OfficialDocument, type Passage, passagesOf, type RoledFile } from '../../roles/role.ts';
import { oneLine } from '../plain.ts';

/** Boxes 1 and 2 of a document: Quốc hiệu and Tiêu ngữ, the issuer and its parent. */
export interface Letterhead {
  readonly document: OfficialDocument;
  readonly nationalName?: Passage;
  readonly motto?: Passage;
  readonly parent: readonly Passage[];
  readonly issuer: readonly Passage[];
}

/** The letterheads of a file: what has neither Quốc hiệu nor Tiêu ngữ has none. */
export function letterheadsOf({ documents }: RoledFile): Letterhead[] {
  return documents.flatMap((document) => {
    const [nationalName] = passagesOf(document, 'nationalName');
    const [motto] = passagesOf(document, 'motto');
    if (!nationalName && !motto) return [];
    const [first] = passagesOf(document, 'parentBody', 'issuer');
    const ofBox2 = (role: 'parentBody' | 'issuer') =>
      first ? passagesOf(document, role).filter((passage) => isInOneColumn(first, passage)) : [];
    return [
      {
        document,
        ...(nationalName && { nationalName }),
        ...(motto && { motto }),
        parent: ofBox2('parentBody'),
        issuer: ofBox2('issuer'),
      },
    ];
  });
}

/** What stands in capitals elsewhere is no name of this letterhead. */
function isInOneColumn(a: Passage, b: Passage): boolean {
  const [one, other] = [cellOf(a), cellOf(b)];
  return one?.table === other?.table && one?.column === other?.column;
}

/** The name in several lines as one text. */
export function joined(lines: readonly Passage[]): string {
  return lines.map(({ text }) => oneLine(text)).join(' ');
}

export interface Cell {
  readonly table: WordTable;
  readonly row: number;
  readonly column: number;
}

/** The cell a passage stands in. */
export function cellOf({ paragraph: { container } }: Passage): Cell | undefined {
  return container.in === 'cell' ? container : undefined;
}

/** Where on the page the middle of a passage is, in pt from the left edge. */
export function middleOf({ area, paragraph: { format } }: Passage, widthPt: number): number {
  const left = area.leftPt + format.leftPt;
  const right = area.leftPt + area.widthPt - format.rightPt;
  if (format.alignment === 'right') return right - widthPt / 2;
  return format.alignment === 'center' ? (left + right) / 2 : left + widthPt / 2;
}

/** A letterhead has no more passages. */
const longestHead = 25;

/** Whether a picture or a drawn line stands by that may be what seems to be missing under a passage. */
export function mayBeDrawn({ passages }: OfficialDocument, { area }: Passage): boolean {
  return passages.slice(0, longestHead).some(
    ({ paragraph: { drawings, lines } }) =>
      drawings > 0 ||
      lines.some(({ source, leftPt, lengthPt }) => {
        if (source === 'border') return false;
        const middle = (leftPt ?? area.leftPt) + lengthPt / 2;
        return middle >= area.leftPt && middle <= area.leftPt + area.widthPt;
      }),
  );
}

/** Whether something that is no text stands in a letterhead and may be what seems to be missing. */
export function hasDrawing({ passages }: OfficialDocument): boolean {
  return passages.slice(0, longestHead).some(({ paragraph }) => paragraph.drawings > 0);
}
