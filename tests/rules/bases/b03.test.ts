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
});
