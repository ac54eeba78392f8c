import type { FormRule } from '../form-rule.ts';
import { slipsOf } from '../slips.ts';
import { checkNames } from './names.ts';
import { withoutCapital } from './telling.ts';

const clause = 'điểm a khoản 1 Mục III';

export const v06: FormRule = {
  code: 'V06',
  level: 'E',
  title: 'Tên đơn vị hành chính: danh từ chung viết thường, tên riêng viết hoa mọi âm tiết.',
  source: `${clause} Phụ lục II`,
  why: 'Chữ hoa cho biết đâu là tên riêng của đơn vị hành chính.',
  wrong: 'trên địa bàn Tỉnh Nam Định, Xã Xuân Đông',
  right: 'trên địa bàn tỉnh Nam Định, xã Xuân Đông',
  check: checkNames(clause, (names, { text }) => [
    ...names,
    ...slipsOf(text, communes, ([words, name = '']) => (mayBePerson.test(name) ? undefined : withoutCapital(words))),
  ]),
};

/** Inside a sentence; a phường is left out, because most of those named in full are named after a person or an event. */
const communes = /(?=[XĐ])(?<=[\p{Ll}\p{Lu}\d,] )(?<!(?:thứ|số) )(?:Xã|Đặc khu) (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+)/gu;

/** Names of persons keep the capital of the common noun: clause III.1.b. */
const mayBePerson =
  /^(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Trịnh|Mai|Đào|Lương|Hai|Bà|Quang|Lạc|Tô|Cao|Châu|Kim|Tôn|Trương|Hà)(?!\p{L})/u;
