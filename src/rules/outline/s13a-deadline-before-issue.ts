import { earliest, latest, type WrittenDate } from '../../outline/dates.ts';
import { deadlinesIn } from '../../outline/deadlines.ts';
import { datesOf } from '../../outline/facts.ts';
import { dateOfIssue, type OutlineLine } from '../../outline/outline.ts';
import { linesWithSection } from '../../outline/sections.ts';
import { headerOf } from '../../outline/tables.ts';
import type { OutlineRule } from './rule.ts';

export const deadlineBeforeIssue: OutlineRule = {
  code: 'S13a',
  level: 'W',
  title: 'Thời hạn giao việc không đứng trước ngày ban hành.',
  source: 'tính khả thi của kế hoạch; Nghị định số 30/2020/NĐ-CP không quy định',
  why: 'Giao việc với thời hạn đã qua thì không ai thực hiện được; thường là chép từ kế hoạch năm trước.',
  wrong: 'Hà Tĩnh, ngày 27 tháng 6 năm 2025 … báo cáo trước ngày 15/6/2025',
  right: 'Hà Tĩnh, ngày 27 tháng 6 năm 2025 … báo cáo trước ngày 15/7/2025',
  check(outline, report) {
    const issued = dateOfIssue(outline);
    if (!issued) return;
    const first = earliest({ date: issued });
    for (const document of outline.documents) {
      const header = headerOf(document);
      for (const { line, section } of linesWithSection(document)) {
        if (!mayOrder(line) || review.test(section)) continue;
        const deadlines = line.cell && due.test(header(line)) ? inCell(line) : deadlinesIn(line.text);
        for (const { date, isBefore } of deadlines) {
          const isOver = latest(date) < first || (isBefore && date.date.day !== undefined && earliest(date) <= first);
          if (!isOver) continue;
          report({
            where: line.where,
            found: `Thời hạn “${date.text}” đã qua khi văn bản này ban hành.`,
            required: 'Thời hạn sau ngày ban hành.',
            remedy: 'Kiểm tra lại thời hạn và ngày ban hành.',
          });
        }
      }
    }
  },
};

const review = /đánh giá|kết quả|tình hình|thực trạng|đặc điểm/i;
const due = /^(?:thời (?:hạn|gian)|tiến độ|hạn |hoàn thành)/i;

/** A row may give several dates, from when to when: the last counts. */
function inCell(line: OutlineLine<unknown>): { date: WrittenDate; isBefore: boolean }[] {
  const dates = datesOf(line).filter(({ start }) => !/(?:đã|từ)\s+$/.test(line.text.slice(0, start)));
  const last = dates.toSorted((a, b) => latest(a) - latest(b)).at(-1);
  return last ? [{ date: last, isBefore: false }] : [];
}

function mayOrder({ role }: OutlineLine<unknown>): boolean {
  return role === 'cell' || role === 'closing' || role === 'body' || structure.has(role);
}

const structure: ReadonlySet<string> = new Set(['article', 'clause', 'subclause', 'point', 'numbered', 'bullet']);
