import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { words } from '../../support/edits.ts';

const line = (text: string) => words('Lâm Đồng, ngày 10 tháng 3 năm 2026', text);

describe('D02: place and date', () => {
  it('finds an abbreviated city, a missing comma and a date in figures at once', async () => {
    const findings = await findingsAfter('plan', line('TP.HCM, 10/3/2026'));
    expect(findings.map(({ code, message, hint }) => [code, message, hint])).toEqual([
      [
        'D02',
        'Địa danh ghi “TP.HCM”; thời gian ghi bằng số “10/3/2026”.',
        'Ghi “Thành phố Hồ Chí Minh”; viết đầy đủ “ngày … tháng … năm …”.',
      ],
    ]);
  });

  it.each([
    'Lâm đồng, ngày 10 tháng 3 năm 2026',
    'Lâm Đồng ngày 10 tháng 3 năm 2026',
    'LÂM ĐỒNG, ngày 10 tháng 3 năm 2026',
    'Hồ Chí Minh, ngày 10 tháng 3 năm 2026',
    'Tp. Hồ Chí Minh, ngày 10 tháng 3 năm 2026',
    'TP. Đà Lạt, ngày 10 tháng 3 năm 2026',
  ])('finds %s', async (text) => {
    expect(await codesAfter('plan', line(text))).toEqual(['D02']);
  });

  it.each([
    'Thành phố Hồ Chí Minh, ngày 10 tháng 3 năm 2026',
    'Phường 1, ngày 10 tháng 3 năm 2026',
    'Thị xã Sơn Tây, ngày 10 tháng 3 năm 2026',
    'Ma-đa-guôi, ngày 10 tháng 3 năm 2026',
    '………, ngày 10 tháng 3 năm 2026',
  ])('takes %s', async (text) => {
    expect(await codesAfter('plan', line(text))).toEqual([]);
  });
});
