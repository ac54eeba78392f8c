import type { Line } from './lines.ts';
import { isAddressee, isAttachmentLine, isEnactment, isLegalBasis, isProposal } from './patterns.ts';
import type { Role } from './role.ts';

/** The role of a line of running text by the number or mark it begins with; nothing when it begins with none. */
export function headingRole(text: string): Role | undefined {
  if (
    /^(?:PHẦN|Phần|CHƯƠNG|Chương|TIỂU MỤC|Tiểu mục|MỤC|Mục)\s+(?:thứ\s+)?(?:[IVXLC]+|\d+|\p{L}+)\s*[.:]?(?:\s+\p{Lu}{2}.*)?$/u.test(
      text,
    ) &&
    text.length < 120
  )
    return 'partLabel';
  if (/^Điều\s+\d+\s*[.:]/iu.test(text)) return 'article';
  if (/^[IVXLC]+\s*[.)]\s*\p{L}/u.test(text) || /^[IVXLC]+\s*[-–]\s*\p{Lu}{2}/u.test(text)) return 'section';
  const slashed = labelWithSlash(text);
  if (slashed !== undefined) return slashed;
  if (/^\d+(?:\.\d+)+\.?\s*\S/u.test(text) && !/^\d+\.\d{3}/.test(text)) return 'subclause';
  if (/^\d{1,2}\s*[.)]\s*\D/u.test(text)) return 'clause';
  if (/^\p{Ll}{1,2}\s*[).]\s*\S/u.test(text) && !/^v\.v/u.test(text)) return 'point';
  if (/^[-–—+•*▪●o]\s*\S/u.test(text) && !/^o\p{L}/u.test(text)) return 'bullet';
  return undefined;
}

/** `I/ Mục đích`, `1/ Rà soát`, `a/ Sở Nội vụ`, as many write them; `25/KH-UBND` and `1/3` are none. */
function labelWithSlash(text: string): Role | undefined {
  const label = /^([IVXLC]+|\d{1,2}|\p{Ll})\s?\/(?:\s+\p{L}|\p{Lu}\p{Ll})/u.exec(text)?.[1];
  if (label === undefined) return undefined;
  return /\d/.test(label) ? 'clause' : /^[IVXLC]/.test(label) ? 'section' : 'point';
}

/** The roles of the text between the title and the signature. */
export function contentRoles(lines: readonly Line[], isContentLine: (line: Line) => boolean): Role[] {
  const roles: Role[] = [];
  let isAmongBases = true;
  let hasBases = false;
  let partTitle = false;
  for (const line of lines) {
    const role = contentRole(line, { isAmongBases, partTitle, hasBases }, isContentLine);
    hasBases ||= role === 'legalBasis';
    if (role !== 'blank' && role !== 'rule') {
      partTitle = role === 'partLabel' && line.text.length < 20;
      if (role !== 'legalBasis' && role !== 'enactedBy' && role !== 'enactment' && role !== 'addressee')
        isAmongBases = false;
    }
    roles.push(role);
  }
  return roles;
}

interface Before {
  readonly isAmongBases: boolean;
  readonly hasBases: boolean;
  readonly partTitle: boolean;
}

function contentRole(line: Line, before: Before, isContentLine: (line: Line) => boolean): Role {
  const { kind, text, paragraph } = line;
  if (isContentLine(line)) return 'tableText';
  if (kind !== 'text') return kind;
  if (before.isAmongBases) {
    if (isLegalBasis(text) || (before.hasBases && isProposal(text))) return 'legalBasis';
    if (isAddressee(text)) return 'addressee';
    if (isEnactment(text)) return 'enactment';
    if (!before.hasBases && paragraph.format.alignment === 'center' && !headingRole(text)) return 'enactedBy';
  }
  if (isEnactment(text)) return 'enactment';
  if (isAttachmentLine(text)) return 'attachmentLine';
  if (before.partTitle && paragraph.format.alignment === 'center') return 'partTitle';
  return headingRole(text) ?? 'body';
}
