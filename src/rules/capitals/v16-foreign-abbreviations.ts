import type { FormRule } from '../form-rule.ts';
import { checkNames } from './names.ts';

export const v16: FormRule = {
  code: 'V16',
  level: 'E',
  title: 'Tên viết tắt của cơ quan, tổ chức nước ngoài viết bằng chữ in hoa như nguyên ngữ.',
  source: 'điểm b khoản 2 Mục IV Phụ lục II',
  why: 'Chữ viết tắt là tên riêng, viết đúng như tổ chức đó tự ghi.',
  wrong: 'các nước Asean',
  right: 'các nước ASEAN',
  check: checkNames('điểm b khoản 2 Mục IV'),
};
