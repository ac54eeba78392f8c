import { sizeRanges } from '../../decree30/size-ranges.ts';
import { passagesOf } from '../../roles/role.ts';
import { at } from '../../roles/spot.ts';
import type { FormRule } from '../form-rule.ts';
import { misset } from '../setting.ts';

export const d03: FormRule = {
  code: 'D03',
  level: 'E',
  title: 'Địa danh và thời gian ban hành cỡ 13 đến 14, kiểu chữ nghiêng, không đậm.',
  source: 'điểm c khoản 4 Mục II và Mục V Phần I Phụ lục I',
  why: 'Kiểu chữ nghiêng tách thời gian ban hành khỏi Quốc hiệu, Tiêu ngữ đứng ngay phía trên.',
  wrong: 'Lâm Đồng, ngày 10 tháng 3 năm 2026 (chữ đứng)',
  right: 'Lâm Đồng, ngày 10 tháng 3 năm 2026 (chữ nghiêng)',
  check({ documents }, report) {
    for (const document of documents) {
      const [line] = passagesOf(document, 'placeAndDate');
      const fault =
        line && misset('Địa danh và thời gian', line, { size: sizeRanges.placeAndDate, bold: false, italic: true });
      if (line && fault) report({ where: at(line), ...fault });
    }
  },
};
