import type { FormRule } from '../form-rule.ts';
import { reportSlips } from '../slips.ts';
import { nameSlips } from './names.ts';
import { tellCapitals } from './telling.ts';

const clause = 'điểm c khoản 8 Mục V';

export const v26: FormRule = {
  code: 'V26',
  level: 'E',
  title: 'Tên ngày trong tuần không dùng chữ số viết hoa âm tiết chỉ ngày.',
  source: `${clause} Phụ lục II`,
  why: 'Chữ hoa phân biệt “thứ Ba” trong tuần với “thứ ba” trong dãy.',
  wrong: 'sáng thứ hai hằng tuần',
  right: 'sáng thứ Hai hằng tuần',
  check(file, report) {
    const known = nameSlips(file, clause);
    reportSlips(
      file,
      report,
      (prose) =>
        known(prose).filter(
          ({ start, end }) => dayBefore.test(prose.text.slice(0, start)) || dayBehind.test(prose.text.slice(end)),
        ),
      tellCapitals,
    );
  },
};

/** What tells a day of the week from the second, the third … of anything. */
const dayBefore = /(?<!\p{L})(?:sáng|trưa|chiều|tối) $/u;
const dayBehind = /^(?:,? ngày \d| (?:hằng|hàng|đầu|cuối|trong) tuần| tuần (?:này|sau|trước))/u;
