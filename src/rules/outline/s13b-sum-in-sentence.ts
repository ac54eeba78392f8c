import { writeValue } from '../../outline/figures.ts';
import { sumsIn } from '../../outline/sums.ts';
import type { OutlineRule } from './rule.ts';

export const sumInSentence: OutlineRule = {
  code: 'S13b',
  level: 'W',
  title: 'Tổng số phải bằng tổng các phần nêu ngay sau đó.',
  source: 'tính chính xác của số liệu; Nghị định số 30/2020/NĐ-CP không quy định',
  why: 'Tổng và các phần không khớp thì không ai biết số nào đúng, nhất là kinh phí.',
  wrong: 'Tổng kinh phí 500 triệu đồng, gồm: ngân sách tỉnh 300 triệu đồng; ngân sách xã 150 triệu đồng.',
  right: 'Tổng kinh phí 450 triệu đồng, gồm: ngân sách tỉnh 300 triệu đồng; ngân sách xã 150 triệu đồng.',
  check({ documents }, report) {
    for (const { text, where } of documents.flatMap(({ lines }) => lines)) {
      for (const { total, parts, sum, isComplete, fits } of sumsIn(text)) {
        if (fits) continue;
        const decimals = Math.max(...parts.map((part) => part.decimals));
        report({
          where,
          found: `Tổng ghi ${total.text}, các phần cộng lại ${isComplete ? 'được' : 'lớn hơn:'} ${writeValue(sum, decimals)} ${total.unit}.`,
          required: 'Tổng bằng các phần cộng lại, chỉ lệch do làm tròn.',
          remedy: 'Kiểm tra lại tổng và từng phần.',
        });
      }
    }
  },
};
