import { typeOf } from './documents.ts';
import { isInCapitals } from './fold.ts';
import type { Line } from './lines.ts';
import {
  isAddressee,
  isAttachmentLine,
  isDocumentNumber,
  isEnactment,
  isLegalBasis,
  isMark,
  isMotto,
  isNationalName,
  isPlaceAndDate,
  isProposal,
  isSigningLine,
  isSubject,
} from './patterns.ts';
import type { Role } from './role.ts';

/** What stands above the text: letterhead, tên loại, trích yếu, the line (Kèm theo …). */
export interface Head {
  readonly roles: readonly Role[];
  readonly type?: string;
}

/** No letterhead has more lines, rules and blanks included. */
const longestHead = 60;

/** @returns a role for each line from the first on that belongs to the head */
export function headOf(lines: readonly Line[], isContentLine: (line: Line) => boolean): Head {
  const typeAt = lines.slice(0, longestHead).findIndex((line) => isType(line));
  if (typeAt < 0) return { roles: untyped(lines, isContentLine) };
  const type = typeOf(lines[typeAt]?.text ?? '');
  const above = letterhead(lines.slice(0, typeAt));
  const below = titleRoles(lines.slice(typeAt + 1), isContentLine);
  return { roles: [...above, 'documentType', ...below], ...(type !== undefined && { type }) };
}

function isType(line: Line): boolean {
  return line.kind === 'text' && typeOf(line.text) !== undefined && (isInCapitals(line.text) || isCentred(line));
}

/** A công văn, or a draft that has lost its title: the head goes as far as its parts are recognised. */
function untyped(lines: readonly Line[], isContentLine: (line: Line) => boolean): Role[] {
  const end = lines.slice(0, longestHead).findIndex((line) => isContentLine(line) || isAddressee(line.text));
  const roles = letterhead(lines.slice(0, end < 0 ? longestHead : end));
  const last = roles.findLastIndex((role) => role !== 'body' && role !== 'blank');
  return roles.slice(0, last + 1);
}

function letterhead(lines: readonly Line[]): Role[] {
  const motto = lines.findIndex(({ kind, text }) => kind === 'text' && isMotto(text));
  const roles = lines.map((line, index) => letterheadRole(line, motto >= 0 && index > motto));
  const names = [...lines.keys()].filter((index) => roles[index] === 'issuer');
  const first = ownName(names.map((index) => lines[index]).filter((line) => line !== undefined));
  const ofParent = new Set(names.slice(0, first));
  return roles.map((role, index) => (ofParent.has(index) ? 'parentBody' : role));
}

/** @param isBelow whether Tiêu ngữ stands before it: what spans the page in capitals there is a title */
function letterheadRole({ kind, text, side }: Line, isBelow: boolean): Role {
  if (kind !== 'text') return kind;
  if (isNationalName(text)) return 'nationalName';
  if (isMotto(text)) return 'motto';
  if (isSigningLine(text)) return 'signingLine';
  if (isPlaceAndDate(text)) return 'placeAndDate';
  if (isDocumentNumber(text)) return 'documentNumber';
  if (isSubject(text)) return 'subject';
  if (isAddressee(text)) return 'addressee';
  if (isMark(text)) return 'mark';
  const mayName = side === 'left' || (side === 'whole' && !isBelow);
  return mayName && isInCapitals(text) ? 'issuer' : 'body';
}

/** At which line of the issuer's column its own name begins: what stands above names the parent. */
function ownName(lines: readonly Line[]): number {
  const firstBold = lines.findIndex(isBold);
  if (firstBold > 0 && lines.slice(firstBold).every(isBold)) return firstBold;
  const later = lines.findIndex(
    (line, index) =>
      index > 0 &&
      /^(?:SỞ|PHÒNG|BAN|TRƯỜNG|CHI CỤC|TRUNG TÂM|VĂN PHÒNG|CỤC|VỤ|THANH TRA|BỆNH VIỆN|TRẠM|HỘI ĐỒNG)(?!\p{L})/u.test(
        line.text,
      ),
  );
  const parent = /^(?:UBND|HĐND|BỘ|SỞ|ỦY BAN|UỶ BAN|TỔNG CỤC|CỤC)(?!\p{L})/u.test(lines[0]?.text ?? '');
  return later > 0 && parent ? later : 0;
}

/** The mark of a footnote behind a name says nothing of the name. */
function isBold({ runs }: Line): boolean {
  const visible = runs.filter(({ format, text }) => text.trim() !== '' && !format.superscript);
  return visible.length > 0 && visible.every(({ format }) => format.bold);
}

function titleRoles(lines: readonly Line[], isContentLine: (line: Line) => boolean): Role[] {
  const roles: Role[] = [];
  const seen = new Set<Role>();
  let isOpen = false;
  for (const line of lines) {
    const before: Before = { seen, last: lines[roles.length - 1], lastRole: roles.at(-1), isOpen };
    const role = titleRole(line, before, isContentLine);
    if (role === undefined) break;
    isOpen = role === 'attachmentLine' && !line.text.includes(')');
    roles.push(role);
    seen.add(role);
  }
  const last = roles.findLastIndex((role) => role !== 'blank');
  return roles.slice(0, last + 1);
}

/** Thẩm quyền ban hành stands in capitals below an abstract that does not. */
function isEnactedBy({ text }: Line, last: Line | undefined): boolean {
  return isInCapitals(text) && last !== undefined && !isInCapitals(last.text);
}

/** What has come below tên loại so far. */
interface Before {
  readonly seen: ReadonlySet<Role>;
  readonly last: Line | undefined;
  readonly lastRole: Role | undefined;
  /** Whether the bracket of a line (Kèm theo … is still open. */
  readonly isOpen: boolean;
}

function titleRole(
  line: Line,
  { seen, last, lastRole, isOpen }: Before,
  isContentLine: (line: Line) => boolean,
): Role | undefined {
  if (line.kind !== 'text') return line.kind;
  if (isOpen || isAttachmentLine(line.text)) return 'attachmentLine';
  if (isEnactment(line.text) || isLegalBasis(line.text) || isProposal(line.text) || isContentLine(line))
    return undefined;
  if (isAddressee(line.text)) return 'addressee';
  if (seen.has('rule') || seen.has('attachmentLine')) return undefined;
  const hasAbstract = seen.has('abstract');
  if (!hasAbstract && line.paragraph.format.alignment !== 'justify') return 'abstract';
  const isNext = lastRole === 'abstract';
  return isNext && isCentred(line) && !isEnactedBy(line, last) ? 'abstract' : undefined;
}

function isCentred({ paragraph }: Line): boolean {
  return paragraph.format.alignment === 'center';
}
