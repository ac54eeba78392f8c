import { sizeRanges } from '../../decree30/size-ranges.ts';
import { passagesOf } from '../../roles/role.ts';
import { at } from '../../roles/spot.ts';
import type { FormRule } from '../form-rule.ts';
import { misset } from '../setting.ts';

export const n06: FormRule = {
  code: 'N06',
  level: 'E',
  title: 'Số, ký hiệu cỡ 13, kiểu chữ đứng, không đậm.',
  source: 'điểm c khoản 3 Mục II và Mục V Phần I Phụ lục I',
  why: 'Số, ký hiệu là yếu tố duy nhất ở đầu trang có một cỡ chữ cố định, để mọi văn bản như nhau.',
  wrong: 'Số: 25/KH-UBND (cỡ 14, đậm)',
  right: 'Số: 25/KH-UBND (cỡ 13, đứng)',
  check({ documents }, report) {
    for (const document of documents) {
      const [line] = passagesOf(document, 'documentNumber');
      const fault =
        line && misset('Số, ký hiệu', line, { size: sizeRanges.documentNumber, bold: false, italic: false });
      if (line && fault) report({ where: at(line), ...fault });
    }
  },
};
