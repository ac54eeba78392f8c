import type { FormRule } from '../form-rule.ts';
import { checkNames } from './names.ts';

export const v13: FormRule = {
  code: 'V13',
  level: 'E',
  title: 'Tên cơ quan, tổ chức viết hoa chữ cái đầu của từ chỉ loại hình và từ chỉ chức năng, lĩnh vực.',
  source: 'điểm a khoản 1 Mục IV Phụ lục II',
  why: 'Tên cơ quan viết mỗi nơi một kiểu thì khó tra cứu và thiếu trang trọng.',
  wrong: 'Uỷ Ban Nhân Dân tỉnh; Sở nội vụ',
  right: 'Ủy ban nhân dân tỉnh; Sở Nội vụ',
  check: checkNames('điểm a khoản 1 Mục IV'),
};
