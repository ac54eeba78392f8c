import type { FormRule } from '../form-rule.ts';
import { reportOutdated } from './ended-names.ts';

export const y04: FormRule = {
  code: 'Y04',
  level: 'W',
  title: 'Số đơn vị hành chính đúng với ngày của văn bản.',
  source: 'thông lệ văn thư; danh mục tên gọi theo ngày kèm theo chương trình',
  why: 'Con số cũ cho thấy đoạn văn được chép lại mà chưa soát.',
  wrong: '63 tỉnh, thành phố (văn bản năm 2026)',
  right: '34 tỉnh, thành phố',
  check(file, report) {
    reportOutdated(file, report, ({ name }) => name.kind === 'count');
  },
};
