import { isPost } from '../roles/patterns.ts';
import { type OfficialDocument, type Passage, passagesOf } from '../roles/role.ts';
import { isTitled } from './title/titled.ts';

/** What tells whether one of the main components of Điều 8 khoản 2 is missing, and not only written otherwise. */

/**
 * Whether a document is one that is issued by itself, so that it needs every main component: it has Quốc hiệu or Tiêu ngữ,
 * no line (Kèm theo …), and a number, a date or a foot of its own. Forms such as Giấy mời have other layouts.
 */
export function isIssuedByItself(document: OfficialDocument): boolean {
  const has = (...roles: Parameters<typeof passagesOf>[1][]) => passagesOf(document, ...roles).length > 0;
  const isLetter = document.type === undefined && has('addressee');
  return (
    document.kind === 'issued' &&
    (isTitled(document) || isLetter) &&
    has('nationalName', 'motto') &&
    !has('attachmentLine') &&
    has('documentNumber', 'placeAndDate', 'authority', 'signerTitle', 'recipientsLabel')
  );
}

/** What stands above tên loại, or above Kính gửi where there is none. */
export function headOf({ passages }: OfficialDocument): readonly Passage[] {
  const type = passages.findIndex(({ role }) => role === 'documentType');
  const end = type >= 0 ? type : passages.findIndex(({ role }) => role === 'addressee');
  return passages.slice(0, Math.max(end, 0));
}

/** Whether a picture or a drawing stands among passages: it may hold what seems to be missing. */
export function hasPicture(passages: readonly Passage[]): boolean {
  return passages.some(({ paragraph }) => paragraph.drawings > 0);
}

/** The last passages of a document, in which it is signed and says who receives it. */
export function footOf({ passages }: OfficialDocument): readonly Passage[] {
  return passages.slice(-longestFoot);
}

/** Recipients and signature seldom have more lines. */
const longestFoot = 60;

/** Whether a line is a post set apart, in capitals or not: how a signature begins that is not recognised. */
export function isLonePost({ text, paragraph: { format, container } }: Passage): boolean {
  const isApart = container.in !== 'body' || format.alignment !== 'justify';
  return isApart && text.length < 60 && isPost(text.replace(/^\p{L}{1,3}\.\s*/u, '').toLocaleUpperCase('vi'));
}

/** The last passage with text, for what is missing behind it. */
export function lastWritten({ passages }: OfficialDocument): Passage | undefined {
  return passages.findLast(({ text }) => text !== '');
}
