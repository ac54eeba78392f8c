import { reportOutdated } from '../currency/ended-names.ts';
import type { FormRule } from '../form-rule.ts';

export const b09: FormRule = {
  code: 'B09',
  level: 'W',
  title: 'Văn bản làm căn cứ còn hiệu lực vào ngày ban hành.',
  source: 'thông lệ văn thư; danh mục văn bản theo ngày kèm theo chương trình',
  why: 'Căn cứ đã hết hiệu lực làm văn bản thiếu cơ sở pháp lý.',
  wrong: 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015; (văn bản năm 2026)',
  right: 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;',
  check(file, report) {
    reportOutdated(file, report, ({ prose, name }) => name.kind === 'law' && prose.passage.role === 'legalBasis');
  },
};
