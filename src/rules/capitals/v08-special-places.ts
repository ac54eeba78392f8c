import type { FormRule } from '../form-rule.ts';
import { checkNames } from './names.ts';

export const v08: FormRule = {
  code: 'V08',
  level: 'E',
  title: 'Viết hoa đặc biệt: Thủ đô Hà Nội, Thành phố Hồ Chí Minh.',
  source: 'điểm c khoản 1 Mục III Phụ lục II',
  why: 'Nghị định nêu đích danh hai trường hợp này; danh từ chung đi trước cũng viết hoa.',
  wrong: 'thành phố Hồ Chí Minh',
  right: 'Thành phố Hồ Chí Minh',
  check: checkNames('điểm c khoản 1 Mục III'),
};
