import type { FormRule } from '../form-rule.ts';
import { isOfUnits, reportOutdated } from './ended-names.ts';

export const y01: FormRule = {
  code: 'Y01',
  level: 'W',
  title: 'Tên tỉnh, thành phố và cấp hành chính còn dùng vào ngày của văn bản.',
  source: 'thông lệ văn thư; danh mục tên gọi theo ngày kèm theo chương trình',
  why: 'Giao việc cho đơn vị hành chính không còn thì không ai thực hiện.',
  wrong: 'Ủy ban nhân dân tỉnh Bình Dương (văn bản năm 2026)',
  right: 'Ủy ban nhân dân Thành phố Hồ Chí Minh',
  check(file, report) {
    reportOutdated(file, report, ({ name }) => name.kind === 'unit' || (name.kind === 'body' && isOfUnits(name.found)));
  },
};
