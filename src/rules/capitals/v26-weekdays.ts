import type { FormRule } from '../form-rule.ts';
import { checkNames } from './names.ts';

const clause = 'điểm c khoản 8 Mục V';

export const v26: FormRule = {
  code: 'V26',
  level: 'E',
  title: 'Tên ngày trong tuần không dùng chữ số viết hoa âm tiết chỉ ngày.',
  source: `${clause} Phụ lục II`,
  why: 'Chữ hoa phân biệt “thứ Ba” trong tuần với “thứ ba” trong dãy.',
  wrong: 'sáng thứ hai hằng tuần',
  right: 'sáng thứ Hai hằng tuần',
  check: checkNames(clause),
};
