import type { FormRule } from '../form-rule.ts';
import { checkNames } from './names.ts';

export const v27: FormRule = {
  code: 'V27',
  level: 'E',
  title: 'Tên sự kiện lịch sử, triều đại viết hoa; con số chỉ mốc thời gian ghi bằng chữ và viết hoa.',
  source: 'khoản 9 Mục V Phụ lục II',
  why: 'Tên sự kiện là tên riêng, viết giống nhau trong mọi văn bản.',
  wrong: 'cách mạng tháng tám',
  right: 'Cách mạng tháng Tám',
  check: checkNames('khoản 9 Mục V'),
};
