import type { FormRule } from '../form-rule.ts';
import { checkNames } from './names.ts';

export const v05: FormRule = {
  code: 'V05',
  level: 'E',
  title: 'Tên người nước ngoài phiên âm theo nguyên ngữ chỉ viết hoa âm tiết thứ nhất của mỗi thành phần.',
  source: 'điểm b khoản 2 Mục II Phụ lục II',
  why: 'Gạch nối đã gắn các âm tiết thành một từ; chữ hoa chỉ đứng đầu từ đó.',
  wrong: 'Chủ nghĩa Mác - Lê-Nin',
  right: 'Chủ nghĩa Mác - Lê-nin',
  check: checkNames('điểm b khoản 2 Mục II'),
};
