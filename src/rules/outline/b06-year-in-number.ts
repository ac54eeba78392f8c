import { citationName } from '../../outline/citations.ts';
import { citationKey, mentionsIn } from '../../outline/cited.ts';
import type { OutlineRule } from './rule.ts';

export const yearInNumber: OutlineRule = {
  code: 'B06',
  level: 'W',
  title: 'Năm trong số của văn bản được viện dẫn phải là năm ban hành.',
  source: 'số của văn bản quy phạm pháp luật gồm cả năm ban hành (pháp luật về ban hành văn bản quy phạm pháp luật)',
  why: 'Số và ngày mâu thuẫn thì người đọc không biết văn bản nào được viện dẫn; thường là gõ nhầm một trong hai.',
  wrong: 'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2021 của Chính phủ',
  right: 'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ',
  check({ documents }, report) {
    const told = new Set<string>();
    for (const { citation, line } of documents.flatMap(mentionsIn)) {
      const { year, date } = citation;
      if (year === undefined || date === undefined || date.date.year === year) continue;
      const key = `${citationKey(citation)} ${date.text}`;
      if (told.has(key)) continue;
      told.add(key);
      report({
        where: line.where,
        found: `${citationName(citation)} lại ghi ban hành ${date.text}: năm trong số là ${year}, năm trong ngày là ${date.date.year}.`,
        required: 'Năm trong số và năm ban hành là một.',
        remedy: 'Kiểm tra lại số và ngày của văn bản được viện dẫn.',
      });
    }
  },
};
