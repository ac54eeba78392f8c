import type { FormRule } from '../form-rule.ts';
import { checkNames } from './names.ts';

export const v03: FormRule = {
  code: 'V03',
  level: 'E',
  title: 'Tên hiệu, tên gọi nhân vật lịch sử viết hoa chữ cái đầu mọi âm tiết.',
  source: 'điểm b khoản 1 Mục II Phụ lục II',
  why: 'Tên gọi tôn kính là tên riêng của một người; viết thường là thiếu trang trọng.',
  wrong: 'Học tập tấm gương bác Hồ.',
  right: 'Học tập tấm gương Bác Hồ.',
  check: checkNames('điểm b khoản 1 Mục II'),
};
