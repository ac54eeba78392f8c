import { describe, expect, it } from 'vitest';
import { deadlinesIn } from '../../src/outline/deadlines.ts';

describe('a deadline', () => {
  it.each([
    ['triển khai thực hiện Kế hoạch này trước ngày 30/6/2025 đảm bảo nghiêm túc', 'ngày 30/6/2025', true],
    ['báo cáo kết quả về Sở Nội vụ trước ngày 30 tháng 6 năm 2024 để tổng hợp', 'ngày 30 tháng 6 năm 2024', true],
    ['Trước ngày 15/12/2025', 'ngày 15/12/2025', true],
    ['chậm nhất ngày 20/11/2025', 'ngày 20/11/2025', false],
    ['gửi về Sở Nội vụ chậm nhất là ngày 20 tháng 11 năm 2025', 'ngày 20 tháng 11 năm 2025', false],
    ['hoàn thành trong quý II/2025', 'quý II/2025', false],
    ['Hoàn thành việc rà soát trong tháng 6 năm 2025', 'tháng 6 năm 2025', false],
  ])('%s', (text, date, isBefore) => {
    expect(deadlinesIn(text).map((deadline) => [deadline.date.text, deadline.isBefore])).toEqual([[date, isBefore]]);
  });

  it.each([
    'khắc phục các chỉ số được đánh giá tăng và giảm trong năm 2022',
    'nhằm cải thiện Chỉ số PAPI trong năm 2023',
    'đã hoàn thành trong năm 2024',
    'các văn bản ban hành trước ngày 01/7/2025',
    'hồ sơ được tiếp nhận trước ngày 01/7/2025',
    'tăng 03 bậc so với năm 2023',
    'sau ngày 01/7/2025',
  ])('is not: %s', (text) => {
    expect(deadlinesIn(text)).toEqual([]);
  });
});
