import type { FormRule } from '../form-rule.ts';
import { checkNames } from './names.ts';

const clause = 'điểm d khoản 1 Mục III';

export const v09: FormRule = {
  code: 'V09',
  level: 'E',
  title: 'Từ chỉ địa hình cùng tên riêng một âm tiết làm thành địa danh thì viết hoa cả hai.',
  source: `${clause} Phụ lục II`,
  why: 'Cửa Lò, Vũng Tàu là tên của nơi chốn, không phải một cái cửa hay một cái vũng.',
  wrong: 'tại vũng Tàu',
  right: 'tại Vũng Tàu',
  check: checkNames(clause, (names) => names.filter(({ right }) => /^\p{Lu}/u.test(right))),
};
