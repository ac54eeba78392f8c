import { citationName } from '../../outline/citations.ts';
import { citationKey, mentionsIn } from '../../outline/cited.ts';
import { earliest, latest, type WrittenDate } from '../../outline/dates.ts';
import { datesOf } from '../../outline/facts.ts';
import { dateOfIssue } from '../../outline/outline.ts';
import type { OutlineRule } from './rule.ts';

export const citesALaterDocument: OutlineRule = {
  code: 'D05',
  level: 'W',
  title: 'Văn bản không viện dẫn văn bản ban hành sau nó.',
  source: 'thông lệ văn thư, theo điểm b khoản 4, điểm b khoản 6 Mục II Phần I Phụ lục I',
  why: 'Một văn bản không thể căn cứ vào văn bản chưa có: hoặc ngày của văn bản này sai, hoặc ngày viện dẫn sai.',
  wrong: 'Hà Tĩnh, ngày 27 tháng 6 năm 2025 … Căn cứ Kế hoạch số 15/KH-UBND ngày 15/7/2025',
  right: 'Hà Tĩnh, ngày 27 tháng 6 năm 2025 … Căn cứ Kế hoạch số 15/KH-UBND ngày 15/6/2025',
  check(outline, report) {
    const issued = dateOfIssue(outline);
    if (!issued) return;
    const last = latest({ date: issued });
    const told = new Set<string>();
    const check = (name: string, key: string, date: WrittenDate, say: (found: string) => void) => {
      if (earliest(date) <= last || told.has(key)) return;
      told.add(key);
      say(`${name} ghi ${date.text}, sau ngày của văn bản này.`);
    };
    for (const line of outline.documents.flatMap(({ lines }) => lines)) {
      const law = line.role === 'legalBasis' && /^Căn cứ ((?:Bộ luật|Luật|Pháp lệnh) .+?) ngày /.exec(line.text);
      const [date] = law ? datesOf(line) : [];
      if (!law || date?.date.day === undefined) continue;
      check(law[1] ?? '', law[1] ?? '', date, (found) => report({ where: line.where, found, ...advice }));
    }
    for (const { citation, line } of outline.documents.flatMap(mentionsIn)) {
      if (!citation.date) continue;
      check(citationName(citation), citationKey(citation), citation.date, (found) =>
        report({ where: line.where, found, ...advice }),
      );
    }
  },
};

const advice = {
  required: 'Văn bản được viện dẫn ban hành trước, hoặc cùng ngày.',
  remedy: 'Kiểm tra lại ngày của văn bản được viện dẫn và ngày của văn bản này.',
};
