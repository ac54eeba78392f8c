import { doubleCountsIn } from '../../outline/counts.ts';
import type { OutlineRule } from './rule.ts';

export const numberAndWords: OutlineRule = {
  code: 'S13e',
  level: 'W',
  title: 'Số ghi bằng chữ số và bằng chữ phải là một.',
  source: 'tính chính xác của số liệu; Nghị định số 30/2020/NĐ-CP không quy định',
  why: 'Ghi số hai lần là để chắc chắn; hai lần khác nhau thì ngược lại.',
  wrong: 'lập thành 05 (bốn) bản',
  right: 'lập thành 05 (năm) bản',
  check({ documents }, report) {
    for (const { text, where } of documents.flatMap(({ lines }) => lines)) {
      for (const { figure, value, words, text: found } of doubleCountsIn(text)) {
        if (figure === value) continue;
        report({
          where,
          found: `“${found}”: chữ số là ${figure.toLocaleString('vi')}, chữ “${words}” là ${value.toLocaleString('vi')}.`,
          required: 'Số bằng chữ số và bằng chữ là một.',
          remedy: 'Kiểm tra số đúng rồi sửa chỗ sai.',
        });
      }
    }
  },
};
