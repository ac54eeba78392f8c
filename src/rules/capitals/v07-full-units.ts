import type { FormRule } from '../form-rule.ts';
import { slipsOf } from '../slips.ts';
import { checkNames } from './names.ts';
import { withCapital } from './telling.ts';

const clause = 'điểm b khoản 1 Mục III';

export const v07: FormRule = {
  code: 'V07',
  level: 'E',
  title: 'Đơn vị hành chính đặt theo chữ số, tên người, sự kiện lịch sử viết hoa cả danh từ chung.',
  source: `${clause} Phụ lục II`,
  why: 'Danh từ chung là một phần của tên; bỏ nó đi thì không còn tên.',
  wrong: 'tại phường 1',
  right: 'tại Phường 1',
  check: checkNames(clause, (names, { text }) => [
    ...names,
    ...slipsOf(text, numbered, ([words]) => withCapital(words)),
  ]),
};

/** Not a count (`03 phường 5 tiêu chí`): what follows ends the name. */
const numbered =
  /(?=phường|quận)(?<=(?:tại|trên địa bàn|ở|thuộc|của|UBND|nhân dân) )(?:phường|quận) \d{1,2}(?=[,;.)]|$| (?:và|thuộc|tỉnh|thành phố|Thành phố))(?![,.]\d)/gu;
