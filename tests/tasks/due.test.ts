import { describe, expect, it } from 'vitest';
import { type Due, dueOfFact, duesInText } from '../../src/tasks/due.ts';

const dayOf = ({ day }: Due) => day && `${day.day}/${day.month}/${day.year}`;

describe('a due date that an author gives', () => {
  it.each([
    ['30/6/2025', '30/6/2025'],
    ['Trước ngày 30 tháng 6 năm 2025', '30/6/2025'],
    ['Chậm nhất là ngày 15/12/2025.', '15/12/2025'],
    ['Đến hết ngày 20/11/2025', '20/11/2025'],
  ])('%s is that day', (text, day) => {
    expect(dayOf(dueOfFact(text, 2025))).toBe(day);
  });

  it.each([
    ['Quý II/2025', '30/6/2025'],
    ['Trong quý IV năm 2025', '31/12/2025'],
    ['Tháng 02 năm 2024', '29/2/2024'],
    ['Năm 2025', '31/12/2025'],
    ['Từ tháng 3/2025 đến tháng 9/2025', '30/9/2025'],
  ])('%s is the last day of it', (text, day) => {
    expect(dayOf(dueOfFact(text, 2025))).toBe(day);
  });

  it.each([
    ['Quý III', '30/9/2026'],
    ['Trong tháng 11', '30/11/2026'],
    ['Trước ngày 15/11.', '15/11/2026'],
    ['15 tháng 11', undefined],
  ])('%s is meant in the year of the plan', (text, day) => {
    expect(dueOfFact(text, 2026).text).toBe(text);
    expect(dayOf(dueOfFact(text, 2026))).toBe(day);
  });

  it.each([
    ['Trước tháng 6 năm 2025', '31/5/2025'],
    ['Trước quý II/2025', '31/3/2025'],
    ['Trước năm 2026', '31/12/2025'],
  ])('%s is the last day before it', (text, day) => {
    expect(dueOfFact(text, 2025)).toMatchObject({ isBefore: false });
    expect(dayOf(dueOfFact(text, 2025))).toBe(day);
  });

  it.each([
    'Thường xuyên',
    'Hằng tháng',
    'Đầu quý II/2025',
    'Quý II, quý III/2025',
    'Sau ngày 01/7/2025',
    'Ngày 31/6/2025',
    'Năm 2025 và các năm tiếp theo',
    'Sau khi vận hành mô hình chính quyền 02 cấp',
  ])('%s stays as it is written', (text) => {
    expect(dueOfFact(text, 2025)).toEqual({ text, isBefore: false });
  });

  it('before a day is too late on that day', () => {
    expect(dueOfFact('Trước ngày 30/6/2025', 2025).isBefore).toBe(true);
    expect(dueOfFact('Chậm nhất ngày 30/6/2025', 2025).isBefore).toBe(false);
  });
});

describe('in the sentences of a duty', () => {
  it('every deadline is read, with the words that make it one', () => {
    const dues = duesInText(
      'Báo cáo 6 tháng trước ngày 15/6/2025; báo cáo năm gửi Sở Nội vụ chậm nhất là ngày 15/12/2025 để tổng hợp.',
    );
    expect(dues.map((due) => [due.text, dayOf(due)])).toEqual([
      ['Trước ngày 15/6/2025', '15/6/2025'],
      ['Chậm nhất là ngày 15/12/2025', '15/12/2025'],
    ]);
  });

  it.each([
    ['Hằng quý báo cáo kết quả về UBND tỉnh.', 'Hằng quý'],
    ['Theo dõi, đôn đốc; định kỳ hằng tháng tổng hợp, báo cáo.', 'Định kỳ hằng tháng'],
  ])('how often is told where a sentence begins with it: %s', (text, often) => {
    expect(duesInText(text)).toEqual([{ text: often, isBefore: false }]);
  });

  it.each(['Lồng ghép vào Kế hoạch công tác hằng năm.', 'Tiếp tục kết quả đã đạt trong năm 2024.'])(
    'nothing is made of: %s',
    (text) => {
      expect(duesInText(text)).toEqual([]);
    },
  );
});
