import { describe, expect, it } from 'vitest';
import { firstBase } from '../../support/bases.ts';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';

describe('B03: laws without a number', () => {
  it('finds a law with its number', async () => {
    const findings = await findingsAfter(
      'plan',
      firstBase('Căn cứ Luật Lưu trữ số 33/2024/QH15 ngày 21 tháng 6 năm 2024;'),
    );
    expect(findings.map(({ code, message, word }) => [code, message, word?.words])).toEqual([
      ['B03', 'Căn cứ là luật, pháp lệnh ghi cả số, ký hiệu: “số 33/2024/QH15”.', 'số 33/2024/QH15'],
    ]);
  });

  it('lets a resolution of the National Assembly have its number', async () => {
    const resolution =
      'Căn cứ Nghị quyết số 202/2025/QH15 ngày 12 tháng 6 năm 2025 của Quốc hội về việc sắp xếp đơn vị hành chính cấp tỉnh;';
    expect(await codesAfter('plan', firstBase(resolution))).toEqual([]);
  });

  it('finds the issuer behind the date, but not in the name of a law', async () => {
    const written = 'Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024 của Quốc hội;';
    const findings = await findingsAfter('plan', firstBase(written));
    expect(findings.map(({ code, message }) => [code, message])).toEqual([
      ['B03', 'Căn cứ là luật, pháp lệnh ghi cả cơ quan ban hành: “của Quốc hội”.'],
    ]);
    const named = 'Căn cứ Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân ngày 20 tháng 11 năm 2015;';
    expect(await codesAfter('plan', firstBase(named))).not.toContain('B03');
  });
});
