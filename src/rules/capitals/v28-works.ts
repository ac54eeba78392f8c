import type { FormRule } from '../form-rule.ts';
import { checkNames } from './names.ts';

export const v28: FormRule = {
  code: 'V28',
  level: 'E',
  title: 'Tên tác phẩm, sách báo, tạp chí viết hoa chữ cái đầu của âm tiết thứ nhất tạo thành tên.',
  source: 'khoản 10 Mục V Phụ lục II',
  why: 'Chữ hoa cho biết tên bắt đầu từ đâu.',
  wrong: 'Tạp chí cộng sản',
  right: 'tạp chí Cộng sản',
  check: checkNames('khoản 10 Mục V'),
};
