import type { FormRule } from '../form-rule.ts';
import { checkNames } from './names.ts';

export const v04: FormRule = {
  code: 'V04',
  level: 'E',
  title: 'Tên người nước ngoài phiên âm Hán - Việt viết hoa như tên người Việt Nam.',
  source: 'điểm a khoản 2 Mục II Phụ lục II',
  why: 'Cùng một cách đọc thì cùng một cách viết, người đọc không phải đoán.',
  wrong: 'Mao trạch Đông',
  right: 'Mao Trạch Đông',
  check: checkNames('điểm a khoản 2 Mục II'),
};
