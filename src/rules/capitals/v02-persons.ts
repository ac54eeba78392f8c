import type { FormRule } from '../form-rule.ts';
import { slipsOf } from '../slips.ts';
import { checkNames } from './names.ts';
import { withCapital } from './telling.ts';

const clause = 'điểm a khoản 1 Mục II';

export const v02: FormRule = {
  code: 'V02',
  level: 'E',
  title: 'Tên người Việt Nam viết hoa chữ cái đầu mọi âm tiết.',
  source: `${clause} Phụ lục II`,
  why: 'Họ tên trong văn bản phải khớp giấy tờ của người đó.',
  wrong: 'ông Nguyễn văn An',
  right: 'ông Nguyễn Văn An',
  check: checkNames(clause, (names, { text }) => [...names, ...slipsOf(text, smallMiddle, asName)]),
};

/** A family name with the commonest middle names in small letters, before a name. */
const smallMiddle =
  /(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Ngô|Dương|Lý|Đinh|Trịnh|Mai|Đào|Lương) (?:văn|thị) \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?/gu;

function asName([name]: RegExpExecArray): string {
  return name.split(' ').map(withCapital).join(' ');
}
