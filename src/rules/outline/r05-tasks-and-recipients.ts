import { type Body, bodiesOf, dutyBearers, isNamedIn, reaches } from '../../outline/bodies.ts';
import { lineOf, type OutlineLine } from '../../outline/outline.ts';
import { linesWithSection } from '../../outline/sections.ts';
import type { OutlineRule } from './rule.ts';

export const tasksAndRecipients: OutlineRule = {
  code: 'R05',
  level: 'W',
  title: 'Cơ quan được giao nhiệm vụ phải có trong nơi nhận.',
  source: 'thông lệ văn thư, theo điểm a khoản 9 Mục II Phần I Phụ lục I: có nơi nhận để thực hiện',
  why: 'Cơ quan không có trong nơi nhận thì không nhận được văn bản giao việc cho mình.',
  wrong: '3. Công an tỉnh: bảo đảm an ninh … Nơi nhận: Sở Nội vụ; Lưu: VT.',
  right: '3. Công an tỉnh: bảo đảm an ninh … Nơi nhận: Sở Nội vụ; Công an tỉnh; Lưu: VT.',
  check({ documents }, report) {
    const all = documents.flatMap(({ lines }) => lines.filter(({ role }) => role === 'recipient'));
    const recipients = all.map(({ text }) => text.trim().replace(/[;.]+$/, ''));
    const isOpen = recipients.some((text) => /^[\s.…_]*$/.test(text));
    if (isOpen || !recipients.some((text) => !/^Lưu/.test(text))) return;
    const issuers = documents.flatMap((document) => lineOf(document, 'issuer')?.text ?? []);
    const told = new Set<string>();
    for (const { line, section } of documents.flatMap((document) => [...linesWithSection(document)])) {
      for (const body of tasked(line, section)) {
        const key = body.name.toLocaleLowerCase('vi');
        if (told.has(key) || reaches(recipients, body)) continue;
        // “Văn phòng HĐND và UBND xã” is an office of the issuer itself.
        if (issuers.some((issuer) => isNamedIn(issuer, body))) continue;
        told.add(key);
        report({
          where: line.where,
          found: `${body.name.charAt(0).toLocaleUpperCase('vi')}${body.name.slice(1)} được giao nhiệm vụ nhưng không có trong nơi nhận.`,
          required: 'Nơi nhận có cơ quan này, hoặc nhóm cơ quan gồm cả cơ quan này.',
          remedy: 'Thêm cơ quan này vào nơi nhận.',
        });
      }
    }
  },
};

const assigning = /tổ chức thực hiện|phân công|trách nhiệm|nhiệm vụ/i;
const structure: ReadonlySet<string> = new Set([
  'clause',
  'subclause',
  'point',
  'bullet',
  'numbered',
  'body',
  'article',
]);

function tasked({ role, isHeading, text }: OutlineLine<unknown>, section: string): Body[] {
  if (!structure.has(role)) return [];
  if (isHeading) return assigning.test(section) ? bodiesOf(text) : [];
  return dutyBearers(text);
}
