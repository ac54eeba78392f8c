import type { FormRule } from '../form-rule.ts';
import { checkNames } from './names.ts';

export const v14: FormRule = {
  code: 'V14',
  level: 'E',
  title: 'Viết hoa đặc biệt tên cơ quan trung ương của Đảng.',
  source: 'điểm b khoản 1 Mục IV Phụ lục II',
  why: 'Nghị định nêu riêng cách viết các tên này.',
  wrong: 'Ban chấp hành Trung ương',
  right: 'Ban Chấp hành Trung ương',
  check: checkNames('điểm b khoản 1 Mục IV'),
};
