import type { OfficialDocument, Passage, Role } from '../../roles/role.ts';
import { at } from '../../roles/spot.ts';
import type { FormRule } from '../form-rule.ts';

export const h10: FormRule = {
  code: 'H10',
  level: 'W',
  title: 'Văn bản ban hành kèm theo quyết định không có số, ký hiệu, địa danh và thời gian riêng.',
  source: 'Mẫu văn bản được ban hành, phê duyệt kèm theo quyết định, Phụ lục III',
  why: 'Văn bản kèm theo mang số và ngày của quyết định ban hành nó.',
  wrong: 'Kế hoạch kèm theo Quyết định số 125/QĐ-UBND lại có Số: 25/KH-UBND.',
  right: 'Kế hoạch chỉ ghi (Kèm theo Quyết định số 125/QĐ-UBND …).',
  check({ documents }, report) {
    for (const document of documents) {
      if (document.kind === 'appendix') continue;
      const head = headOf(document);
      if (!head.some(({ role }) => role === 'attachmentLine')) continue;
      const own = head.filter(({ role }) => role === 'documentNumber' || role === 'placeAndDate');
      const [first] = own;
      if (!first) continue;
      report({
        where: at(first),
        found: `Văn bản kèm theo có ${own.map(({ role }) => names[role]).join(' và ')} riêng.`,
        required: 'Văn bản kèm theo thường chỉ có dòng (Kèm theo …) dưới trích yếu.',
        remedy: 'Bỏ số, ký hiệu, địa danh và thời gian ở phần đầu văn bản kèm theo.',
      });
    }
  },
};

const names: Partial<Record<Role, string>> = { documentNumber: 'số, ký hiệu', placeAndDate: 'địa danh, thời gian' };

const inHead: ReadonlySet<Role> = new Set([
  'nationalName',
  'motto',
  'parentBody',
  'issuer',
  'documentNumber',
  'placeAndDate',
  'mark',
  'signingLine',
  'documentType',
  'abstract',
  'attachmentLine',
  'rule',
  'blank',
]);

function headOf({ passages }: OfficialDocument): readonly Passage[] {
  const end = passages.findIndex(({ role }) => !inHead.has(role));
  return end < 0 ? passages : passages.slice(0, end);
}
