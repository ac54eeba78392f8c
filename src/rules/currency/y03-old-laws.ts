import type { FormRule } from '../form-rule.ts';
import { isOfParty, isOfRecords, reportOutdated } from './ended-names.ts';

export const y03: FormRule = {
  code: 'Y03',
  level: 'W',
  title: 'Văn bản được viện dẫn còn hiệu lực vào ngày của văn bản.',
  source: 'danh mục văn bản theo ngày kèm theo chương trình',
  why: 'Viện dẫn văn bản đã hết hiệu lực làm nội dung thiếu cơ sở.',
  wrong: 'theo Luật Lưu trữ năm 2011 (văn bản năm 2026)',
  right: 'theo Luật Lưu trữ năm 2024',
  check(file, report) {
    reportOutdated(
      file,
      report,
      ({ prose, name }) =>
        name.kind === 'law' &&
        prose.passage.role !== 'legalBasis' &&
        !isOfRecords(name.found) &&
        !isOfParty(name.found),
    );
  },
};
