import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { saying } from '../../support/edits.ts';

describe('L04: one kind of quotation marks', () => {
  it('finds two kinds', async () => {
    const findings = await findingsAfter('plan', saying('Phong trào “Thi đua”, “Đổi mới” và "Sáng tạo".'));
    expect(findings.map(({ code, message }) => [code, message])).toEqual([
      ['L04', 'Dùng hai kiểu dấu ngoặc kép: " " (1 chỗ) và “ ” (2 chỗ).'],
    ]);
  });

  it('takes one kind', async () => {
    expect(await codesAfter('plan', saying('Phong trào "Thi đua" và "Sáng tạo".'))).toEqual([]);
  });
});
