import { roman } from '../../decree30/numbering.ts';
import { bareLabel } from '../../outline/labels.ts';
import { numeral } from '../../outline/numerals.ts';
import { lineOf } from '../../outline/outline.ts';
import type { OutlineRule } from './rule.ts';

export const appendixNumbers: OutlineRule = {
  code: 'A02',
  level: 'E',
  title: 'Từ hai phụ lục trở lên thì đánh số thứ tự bằng chữ số La Mã.',
  source: 'điểm a khoản 1 Mục III Phần I Phụ lục I',
  why: 'Văn bản dẫn chiếu phụ lục bằng số, nên số phải đúng kiểu và đúng thứ tự. Chỉ có một phụ lục mà đánh số thì chỉ nhắc (mức W).',
  wrong: 'Phụ lục 1\nPhụ lục 2',
  right: 'Phụ lục I\nPhụ lục II',
  check({ documents }, report) {
    const appendices = documents.filter(({ kind }) => kind === 'appendix');
    const isWhole = documents.length > appendices.length;
    for (const [index, appendix] of appendices.entries()) {
      const line = lineOf(appendix, 'appendixLabel');
      const where = line?.where ?? appendix.where;
      const label = line?.label?.trim() ?? '';
      const number = bareLabel(label);
      const expected = roman(index + 1);
      if (appendices.length === 1) {
        // One of several in files of their own keeps its number.
        if (number === '' || !isWhole) continue;
        report({
          where,
          level: 'W',
          found: `Văn bản chỉ có một phụ lục nhưng phụ lục ghi “${label}”.`,
          required: 'Một phụ lục thì không đánh số.',
          remedy: 'Ghi “Phụ lục”, hoặc bổ sung các phụ lục còn thiếu.',
        });
      } else if (numeral(number) === undefined || /\d/.test(number)) {
        report({
          where,
          found: number === '' ? 'Phụ lục này không có số thứ tự.' : `Phụ lục “${label}” không dùng chữ số La Mã.`,
          required: 'Từ hai phụ lục trở lên thì đánh số bằng chữ số La Mã.',
          remedy: `Ghi “Phụ lục ${expected}” và sửa các chỗ dẫn chiếu.`,
        });
      } else if (isWhole && numeral(number) !== index + 1) {
        report({
          where,
          found: `“${label}” không đúng thứ tự: đây là phụ lục thứ ${index + 1}.`,
          required: 'Số thứ tự phụ lục liên tục, không lặp.',
          remedy: `Ghi “Phụ lục ${expected}” và sửa các chỗ dẫn chiếu, hoặc bổ sung phụ lục còn thiếu.`,
        });
      }
    }
  },
};
