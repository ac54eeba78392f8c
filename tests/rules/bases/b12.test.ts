import { describe, expect, it } from 'vitest';
import { firstBase } from '../../support/bases.ts';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';

describe('B12: issuers in full', () => {
  it.each(['UBND', 'Bộ NN&PTNT'])('finds %s', async (short) => {
    const text = `Căn cứ Quyết định số 12/QĐ-UBND ngày 10 tháng 02 năm 2026 của ${short} ban hành Quy chế;`;
    const findings = await findingsAfter('plan', firstBase(text.replaceAll('&', '&amp;')));
    expect(findings.filter(({ code }) => code === 'B12').map(({ message }) => message)).toEqual([
      `Căn cứ viết tắt tên cơ quan: “${short}”.`,
    ]);
  });

  it('takes a name in full', async () => {
    const text = 'Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;';
    expect(await codesAfter('plan', firstBase(text))).toEqual([]);
  });
});
