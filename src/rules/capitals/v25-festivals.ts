import type { FormRule } from '../form-rule.ts';
import { checkNames } from './names.ts';
import { withCapital } from './telling.ts';

const clause = 'điểm b khoản 8 Mục V';

export const v25: FormRule = {
  code: 'V25',
  level: 'E',
  title: 'Tên ngày tết viết hoa chữ cái đầu của âm tiết thứ nhất tạo thành tên gọi.',
  source: `${clause} Phụ lục II`,
  why: 'Chữ hoa đánh dấu chỗ tên gọi bắt đầu; các âm tiết sau viết thường.',
  wrong: 'tết Nguyên Đán',
  right: 'tết Nguyên đán',
  check: checkNames(clause, (names) =>
    // “Tết Nguyên đán” with a capital T is how nearly everybody writes it.
    names
      .filter(({ found, right }) => found !== withCapital(right))
      .map((slip) => (/^T/u.test(slip.found) ? { ...slip, right: withCapital(slip.right) } : slip)),
  ),
};
