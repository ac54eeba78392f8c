import type { FormRule } from '../form-rule.ts';
import { checkNames } from './names.ts';

export const v15: FormRule = {
  code: 'V15',
  level: 'E',
  title: 'Tên cơ quan, tổ chức nước ngoài đã dịch nghĩa viết hoa như tên cơ quan, tổ chức của Việt Nam.',
  source: 'điểm a khoản 2 Mục IV Phụ lục II',
  why: 'Một quy tắc cho mọi tên cơ quan thì người viết không phải nhớ ngoại lệ.',
  wrong: 'Liên Hợp Quốc',
  right: 'Liên hợp quốc',
  check: checkNames('điểm a khoản 2 Mục IV'),
};
