import { readDate } from '../../src/decree30/letterhead-lines.ts';
import { numberOf } from '../../src/outline/letterhead.ts';
import { nest } from '../../src/outline/nest.ts';
import type { DocumentKind, Outline, OutlineLine, Role } from '../../src/outline/outline.ts';
import type { Violation } from '../../src/rules/card.ts';
import { outlineRules } from '../../src/rules/outline/rules.ts';
import { dedent } from './spec.ts';

/**
 * An outline from a notation that reads like one: a document begins with `== plan`; a line is `role label | text`, with
 * `!` behind the role of a heading; a row of a table is `row | a | b`, its header `head | A | B`. The place of a line is
 * its text with its label.
 */
function outlineFrom(notation: string): Outline<string> {
  const documents = dedent(notation)
    .split(/^== /m)
    .slice(1)
    .map((text) => {
      const [kind = '', ...written] = text.split('\n').filter((line) => line.trim() !== '');
      const lines = linesOf(written);
      const textOf = (role: Role) => lines.find((line) => line.role === role)?.text ?? '';
      return {
        kind: kindOf(kind),
        where: kind,
        number: numberOf(textOf('number')),
        date: readDate(textOf('placeAndDate')),
        lines,
        tree: nest(lines),
      };
    });
  return { documents };
}

function linesOf(written: readonly string[]): OutlineLine<string>[] {
  let table = -1;
  let row = 0;
  let inTable = false;
  return written.flatMap((line) => {
    const [lead = '', ...cells] = line.split('|').map((part) => part.trim());
    const text = cells.join(' | ');
    if (lead !== 'head' && lead !== 'row') {
      inTable = false;
      const [, role = '', heading, label] = /^(\w+)(!?)(?:\s+(.*))?$/.exec(lead) ?? [];
      const where = label ? `${label} ${text}`.trim() : text;
      return [{ role: roleOf(role), text, where, ...(label && { label }), ...(heading && { isHeading: true }) }];
    }
    if (!inTable) {
      table++;
      row = 0;
      inTable = true;
    }
    const at = row++;
    return cells.map((cell, column) => ({
      role: 'cell' as const,
      text: cell,
      where: cell,
      cell: { table, row: at, column, columnSpan: 1, rowSpan: 1, isHeader: lead === 'head' },
    }));
  });
}

const kinds: readonly DocumentKind[] = ['decision', 'plan', 'attachedPlan', 'appendix', 'other'];

function kindOf(written: string): DocumentKind {
  const kind = kinds.find((known) => known === written.trim());
  if (!kind) throw new Error(`unknown kind of document: ${written}`);
  return kind;
}

const roles: readonly Role[] = [
  'parentBody',
  'issuer',
  'number',
  'placeAndDate',
  'documentType',
  'appendixLabel',
  'abstract',
  'attachment',
  'enactedBy',
  'legalBasis',
  'decides',
  'recipient',
  'signature',
  'part',
  'section',
  'article',
  'clause',
  'subclause',
  'point',
  'numbered',
  'bullet',
  'body',
  'closing',
  'footnote',
];

function roleOf(written: string): Role {
  const role = roles.find((known) => known === written);
  if (!role) throw new Error(`unknown role: ${written}`);
  return role;
}

/** What all rules find: code, level and place of each. */
export function judged(notation: string): string[] {
  return violations(notation).map(({ code, level, where }) => `${code} ${level}: ${where}`);
}

/** What all rules say of it. */
export function sentences(notation: string): string[] {
  return violations(notation).map(({ found }) => found);
}

function violations(notation: string): (Violation<string> & { readonly code: string })[] {
  const outline = outlineFrom(notation);
  const found: (Violation<string> & { readonly code: string })[] = [];
  for (const rule of outlineRules) {
    rule.check(outline, (violation) => found.push({ level: rule.level, ...violation, code: rule.code }));
  }
  return found;
}

/**
 * A plan with everything the rules look at, in order: what a test adds to its sections is the only thing that can be
 * wrong.
 *
 * @param body lines of the notation, between the first section and the last
 */
export function planWith(body: string, { date = 'ngày 27 tháng 6 năm 2025', more = '' } = {}): string {
  return `== plan
issuer | Ủy ban nhân dân tỉnh Hà Tĩnh
number | Số: 25/KH-UBND
placeAndDate | Hà Tĩnh, ${date}
documentType | Kế hoạch
abstract | Cải cách hành chính năm 2025
legalBasis | Thực hiện Kế hoạch số 20/KH-UBND ngày 17/01/2025 của Ủy ban nhân dân tỉnh về cải cách hành chính năm 2025.
body | Ủy ban nhân dân tỉnh ban hành Kế hoạch cải cách hành chính năm 2025 như sau:
section! I. | Mục đích, yêu cầu
clause! 1. | Mục đích
bullet - | Nâng cao chất lượng phục vụ.
clause! 2. | Yêu cầu
bullet - | Thực hiện đồng bộ Kế hoạch số 20/KH-UBND.
section! II. | Nội dung
${dedent(body)}
section! III. | Tổ chức thực hiện
clause! 1. | Sở Nội vụ
body | Chủ trì, báo cáo trước ngày 15/12/2025.
clause! 2. | Các sở, ban, ngành tỉnh
body | Thực hiện nhiệm vụ nêu tại Mục II của Kế hoạch này.
closing | Trên đây là Kế hoạch cải cách hành chính năm 2025./.
recipient | Các sở, ban, ngành tỉnh;
recipient | UBND các xã, phường;
recipient | Lưu: VT, SNV.
${more}`;
}

/** A decision with the plan it enacts and two appendices, with nothing to find. */
export const conformingDecision = `== decision
issuer | Ủy ban nhân dân tỉnh Hà Tĩnh
number | Số: 1606/QĐ-UBND
placeAndDate | Hà Tĩnh, ngày 27 tháng 6 năm 2025
documentType | Quyết định
abstract | Ban hành Kế hoạch cải cách hành chính năm 2025
enactedBy | Chủ tịch Ủy ban nhân dân tỉnh
legalBasis | Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;
legalBasis | Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.
decides | Quyết định:
article Điều 1. | Ban hành kèm theo Quyết định này Kế hoạch cải cách hành chính năm 2025.
article Điều 2. | Quyết định này có hiệu lực kể từ ngày ký.
recipient | Như Điều 2;
recipient | Lưu: VT.
== attachedPlan
documentType | Kế hoạch
abstract | Cải cách hành chính năm 2025
attachment | (Kèm theo Quyết định số 1606/QĐ-UBND ngày 27 tháng 6 năm 2025 của Ủy ban nhân dân tỉnh)
section! I. | Nhiệm vụ
clause 1. | Thực hiện nhiệm vụ tại Phụ lục I kèm theo:
point a) | Rà soát theo Điều 5 Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020;
point b) | Báo cáo.
clause 2. | Thực hiện chỉ tiêu tại Phụ lục II kèm theo.
section! II. | Tổ chức thực hiện
body | Sở Nội vụ chủ trì thực hiện.
== appendix
appendixLabel Phụ lục I |
abstract | Nhiệm vụ
head | STT | Nhiệm vụ | Thời hạn
row | 1 | Rà soát | Quý III/2025
== appendix
appendixLabel Phụ lục II |
abstract | Chỉ tiêu
head | STT | Nội dung | Số lượng
row | 1 | Cấp tỉnh | 300
row | 2 | Cấp xã | 200
row | | Tổng cộng | 500
`;
