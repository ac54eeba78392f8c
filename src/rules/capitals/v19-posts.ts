import type { FormRule } from '../form-rule.ts';
import { checkNames } from './names.ts';

export const v19: FormRule = {
  code: 'V19',
  level: 'E',
  title: 'Tên chức vụ, học vị đi liền với người cụ thể viết hoa.',
  source: 'khoản 3 Mục V Phụ lục II',
  why: 'Chức vụ viết hoa cho biết đang nói về người giữ chức vụ đó, không phải chức vụ nói chung.',
  wrong: 'ý kiến của thủ tướng Chính phủ',
  right: 'ý kiến của Thủ tướng Chính phủ',
  check: checkNames('khoản 3 Mục V'),
};
