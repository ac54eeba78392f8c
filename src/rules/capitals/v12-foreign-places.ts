import type { FormRule } from '../form-rule.ts';
import { checkNames } from './names.ts';

export const v12: FormRule = {
  code: 'V12',
  level: 'E',
  title: 'Tên địa lý nước ngoài phiên âm theo nguyên ngữ chỉ viết hoa âm tiết thứ nhất của mỗi thành phần.',
  source: 'điểm b khoản 2 Mục III Phụ lục II',
  why: 'Gạch nối đã gắn các âm tiết thành một từ; chữ hoa chỉ đứng đầu từ đó.',
  wrong: 'Xin-Ga-Po',
  right: 'Xin-ga-po',
  check: checkNames('điểm b khoản 2 Mục III'),
};
