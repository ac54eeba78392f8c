import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { words } from '../../support/edits.ts';

describe('N04: no year in the number', () => {
  it('finds one in a plan', async () => {
    const findings = await findingsAfter('plan', words('Số: 25/KH', 'Số: 25/2026/KH'));
    expect(findings.map(({ code, message, hint }) => [code, message, hint])).toEqual([
      ['N04', 'Số, ký hiệu có năm 2026.', 'Bỏ năm: “Số: 25/KH-UBND”.'],
    ]);
  });

  it('is silent about a decision, which may be one that lays down law', async () => {
    expect(await codesAfter('decision', words('Số: 125/QĐ', 'Số: 125/2026/QĐ'))).toEqual([]);
  });
});
