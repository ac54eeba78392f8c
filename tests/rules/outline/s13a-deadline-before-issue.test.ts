import { describe, expect, it } from 'vitest';
import { judged, planWith } from '../../support/outline.ts';

describe('S13a: no deadline is over when the plan is issued', () => {
  it('a day', () => {
    expect(
      judged(
        planWith(`
body | Báo cáo kết quả trước ngày 15/6/2025.`),
      ),
    ).toEqual(['S13a W: Báo cáo kết quả trước ngày 15/6/2025.']);
  });

  it('the day of issue itself', () => {
    expect(
      judged(
        planWith(`
body | Báo cáo kết quả trước ngày 27/6/2025.`),
      ),
    ).toEqual(['S13a W: Báo cáo kết quả trước ngày 27/6/2025.']);
  });

  it('a quarter', () => {
    expect(
      judged(
        planWith(`
body | Hoàn thành trong quý I/2025.`),
      ),
    ).toEqual(['S13a W: Hoàn thành trong quý I/2025.']);
  });

  it('a year in a table of tasks', () => {
    expect(
      judged(
        planWith(`
head | Việc | Thời hạn hoàn thành
row | Rà soát | Tháng 5 năm 2025`),
      ),
    ).toEqual(['S13a W: Tháng 5 năm 2025']);
  });

  it('not the month or the quarter of issue', () => {
    expect(
      judged(
        planWith(`
body | Hoàn thành trong tháng 6 năm 2025.
bullet - | Hoàn thành trong quý II/2025.`),
      ),
    ).toEqual([]);
  });

  it('not a task that goes on from an earlier year', () => {
    expect(
      judged(
        planWith(`
head | Việc | Thời gian thực hiện
row | Rà soát | Năm 2024 - năm 2025`),
      ),
    ).toEqual([]);
  });

  it('not what the past year brought', () => {
    expect(
      judged(
        planWith(`
body | Tỉnh đã hoàn thành trong năm 2024.
body | Hồ sơ được tiếp nhận trước ngày 01/01/2025.`),
      ),
    ).toEqual([]);
  });
});
