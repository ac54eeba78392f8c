import { describe, expect, it } from 'vitest';
import { firstBase } from '../../support/bases.ts';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';

describe('B11: no dash before a base', () => {
  it('finds a dash', async () => {
    const findings = await findingsAfter('plan', firstBase('- Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;'));
    expect(findings.map(({ code, message }) => [code, message])).toEqual([['B11', 'Căn cứ có gạch đầu dòng.']]);
  });

  it('finds nothing without one', async () => {
    expect(await codesAfter('plan', firstBase('Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;'))).toEqual([]);
  });
});
