import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { ahead, paragraph, words } from '../../support/edits.ts';

describe('H08: the direct parent', () => {
  const parent = (name: string) => ahead('CoQuanBanHanh', paragraph('CoQuanChuQuan', name));

  it('warns of a province above a commune', async () => {
    const commune = words('TỈNH LÂM ĐỒNG', 'XÃ XUÂN ĐÔNG');
    const findings = await findingsAfter('plan', commune, parent('UBND TỈNH LÂM ĐỒNG'));
    expect(findings.map(({ code, severity, message }) => [code, severity, message])).toEqual([
      ['H08', 'warning', 'Phía trên tên cơ quan ban hành có ghi “UBND TỈNH LÂM ĐỒNG”.'],
    ]);
  });

  it('warns of a ministry above a department of a province', async () => {
    expect(await codesAfter('ofDepartment', words('UBND TỈNH LÂM ĐỒNG', 'BỘ TÀI CHÍNH'))).toEqual(['H08']);
  });
});
