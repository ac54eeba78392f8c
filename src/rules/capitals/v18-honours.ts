import type { FormRule } from '../form-rule.ts';
import { checkNames } from './names.ts';

export const v18: FormRule = {
  code: 'V18',
  level: 'E',
  title: 'Tên huân chương, huy chương, danh hiệu vinh dự viết hoa các thành phần của tên và từ chỉ thứ, hạng.',
  source: 'khoản 2 Mục V Phụ lục II',
  why: 'Danh hiệu do Nhà nước tặng; ghi sai tên là ghi sai quyết định khen thưởng.',
  wrong: 'Huân chương lao động hạng ba',
  right: 'Huân chương Lao động hạng Ba',
  check: checkNames('khoản 2 Mục V'),
};
