import { exists } from '../../decree30/dates.ts';
import { citationsOf, datesOf } from '../../outline/facts.ts';
import type { OutlineRule } from './rule.ts';

export const impossibleDate: OutlineRule = {
  code: 'B06b',
  level: 'E',
  title: 'Ngày, tháng ghi trong văn bản phải có trong lịch.',
  source: 'điểm b khoản 4, điểm b khoản 6 Mục II Phần I Phụ lục I',
  why: 'Một ngày không có trong lịch chắc chắn là gõ nhầm.',
  wrong: 'Kế hoạch số 20/KH-UBND ngày 31 tháng 02 năm 2023',
  right: 'Kế hoạch số 20/KH-UBND ngày 28 tháng 02 năm 2023',
  check({ documents }, report) {
    const told = new Set<string>();
    for (const line of documents.flatMap(({ lines }) => lines)) {
      for (const { date, text, start } of datesOf(line)) {
        if (exists(date) || told.has(text)) continue;
        told.add(text);
        const isOfIssue =
          line.role === 'placeAndDate' || citationsOf(line).some((citation) => citation.date?.start === start);
        report({
          where: line.where,
          ...(!isOfIssue && { level: 'W' }),
          found: `Lịch không có “${text}”.`,
          required: 'Ngày, tháng có thật trong lịch.',
          remedy: 'Kiểm tra lại ngày, tháng, năm.',
        });
      }
    }
  },
};
