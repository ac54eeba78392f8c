import { exists } from '../../decree30/dates.ts';
import { datesOf } from '../../outline/facts.ts';
import type { OutlineRule } from './rule.ts';

const names = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];

export const weekdayFits: OutlineRule = {
  code: 'D05b',
  level: 'W',
  title: 'Thứ trong tuần phải đúng với ngày.',
  source: 'lịch; Nghị định số 30/2020/NĐ-CP không quy định',
  why: 'Thứ và ngày không khớp thì người dự họp, người nộp báo cáo không biết theo thứ hay theo ngày.',
  wrong: 'thứ Hai, ngày 16/12/2025',
  right: 'thứ Ba, ngày 16/12/2025',
  check({ documents }, report) {
    for (const line of documents.flatMap(({ lines }) => lines)) {
      for (const { date, weekday, text } of datesOf(line)) {
        if (weekday === undefined || !exists(date)) continue;
        const real = new Date(Date.UTC(date.year, (date.month ?? 1) - 1, date.day ?? 1)).getUTCDay();
        if (real === weekday % 7) continue;
        report({
          where: line.where,
          found: `Văn bản ghi ${names[weekday % 7]} cho “${text}”, nhưng hôm ấy là ${names[real]}.`,
          required: 'Thứ và ngày khớp với lịch.',
          remedy: 'Kiểm tra lại lịch rồi sửa thứ hoặc sửa ngày.',
        });
      }
    }
  },
};
