import type { FormRule } from '../form-rule.ts';
import { reportSlips, slipsOf } from '../slips.ts';
import { nameSlips } from './names.ts';
import { tellCapitals, withCapital } from './telling.ts';

const clause = 'điểm b khoản 1 Mục III';

export const v07: FormRule = {
  code: 'V07',
  level: 'E',
  title: 'Đơn vị hành chính đặt theo chữ số, tên người, sự kiện lịch sử viết hoa cả danh từ chung.',
  source: `${clause} Phụ lục II`,
  why: 'Danh từ chung là một phần của tên; bỏ nó đi thì không còn tên.',
  wrong: 'tại phường 1',
  right: 'tại Phường 1',
  check(file, report) {
    const known = nameSlips(file, clause);
    reportSlips(
      file,
      report,
      (prose) => [...known(prose), ...slipsOf(prose.text, numbered, ([words]) => withCapital(words))],
      tellCapitals,
    );
  },
};

/** Not a count (`03 phường 5 tiêu chí`): what follows ends the name. */
const numbered =
  /(?=phường|quận)(?<=(?:tại|trên địa bàn|ở|thuộc|của|UBND|nhân dân) )(?:phường|quận) \d{1,2}(?=[,;.)]|$| (?:và|thuộc|tỉnh|thành phố|Thành phố))(?![,.]\d)/gu;
