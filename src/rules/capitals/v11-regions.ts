import type { FormRule } from '../form-rule.ts';
import { checkNames } from './names.ts';

export const v11: FormRule = {
  code: 'V11',
  level: 'E',
  title: 'Tên vùng, miền viết hoa chữ cái đầu mọi âm tiết.',
  source: 'điểm đ khoản 1 Mục III Phụ lục II',
  why: 'Tên vùng là tên riêng; viết thường thì thành từ chỉ hướng.',
  wrong: 'khu vực Tây nguyên',
  right: 'khu vực Tây Nguyên',
  check: checkNames('điểm đ khoản 1 Mục III'),
};
