import type { FormRule } from '../form-rule.ts';
import { checkNames } from './names.ts';

export const v21: FormRule = {
  code: 'V21',
  level: 'E',
  title: 'Tên ngày lễ, ngày kỷ niệm viết hoa chữ cái đầu của âm tiết tạo thành tên gọi.',
  source: 'khoản 5 Mục V Phụ lục II',
  why: 'Tên ngày lễ là tên riêng.',
  wrong: 'ngày quốc khánh 2-9',
  right: 'ngày Quốc khánh 2-9',
  check: checkNames('khoản 5 Mục V'),
};
