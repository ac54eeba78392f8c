import type { FormRule } from '../form-rule.ts';
import { isOfUnits, reportOutdated } from './ended-names.ts';

export const y02: FormRule = {
  code: 'Y02',
  level: 'W',
  title: 'Tên bộ, sở, phòng và cơ quan khác còn dùng vào ngày của văn bản.',
  source: 'thông lệ văn thư; danh mục tên gọi theo ngày kèm theo chương trình',
  why: 'Giao việc cho cơ quan không còn thì không ai thực hiện.',
  wrong: 'Sở Kế hoạch và Đầu tư (văn bản năm 2026)',
  right: 'Sở Tài chính',
  // In small letters throughout it may be no name: a school has a “phòng y tế”.
  check(file, report) {
    reportOutdated(
      file,
      report,
      ({ name }) => name.kind === 'body' && !isOfUnits(name.found) && /\p{Lu}/u.test(name.found),
    );
  },
};
