import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { paragraph, without, words } from '../../support/edits.ts';

const headOf = (text: string) =>
  words('KT. GIÁM ĐỐC</w:t></w:r></w:p>', `${text}</w:t></w:r></w:p>${paragraph('QuyenHan', 'KT. GIÁM ĐỐC')}`);

describe('K02: who signs on behalf of a collective', () => {
  it('warns of TM. before a department', async () => {
    const findings = await findingsAfter('ofDepartment', headOf('TM. SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG'));
    expect(findings.map(({ code, severity, message }) => [code, severity, message])).toEqual([
      ['K02', 'warning', 'Người ký ghi “TM. SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG”.'],
    ]);
  });

  it('warns of a committee’s plan without TM.', async () => {
    const findings = await findingsAfter('plan', without('>TM. ỦY BAN'));
    expect(findings.map(({ code, message }) => [code, message])).toEqual([
      ['K02', 'Kế hoạch của Ủy ban nhân dân do “KT. CHỦ TỊCH” ký, không có “TM. ỦY BAN NHÂN DÂN”.'],
    ]);
  });

  it('is silent about councils of a school, steering committees and decisions of a chairman', async () => {
    expect(await codesAfter('ofDepartment', headOf('TM. HỘI ĐỒNG TRƯỜNG'))).toEqual([]);
    expect(await codesAfter('ofDepartment', headOf('TM. BAN CHỈ ĐẠO'))).toEqual([]);
    expect(await codesAfter('decision', without('>TM. ỦY BAN'))).toEqual([]);
  });
});
