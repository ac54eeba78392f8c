import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { words } from '../../support/edits.ts';

describe('K01: how the authority to sign is abbreviated', () => {
  it('finds the way of the Party', async () => {
    const findings = await findingsAfter('plan', words('TM. ỦY BAN', 'T/M ỦY BAN'));
    expect(findings.map(({ code, message, hint }) => [code, message, hint])).toEqual([
      ['K01', 'Quyền hạn của người ký ghi “T/M ỦY BAN NHÂN DÂN”.', 'Sửa thành “TM. ỦY BAN NHÂN DÂN”.'],
    ]);
  });

  it('finds an abbreviation without its full stop, and Quyền in full', async () => {
    expect(await codesAfter('plan', words('KT. CHỦ TỊCH', 'KT CHỦ TỊCH'))).toEqual(['K01']);
    const acting = [words('KT. GIÁM ĐỐC', 'QUYỀN GIÁM ĐỐC'), words('<w:t xml:space="preserve">PHÓ GIÁM ĐỐC', '<w:t>')];
    expect(await codesAfter('ofDepartment', ...acting)).toEqual(['K01']);
  });

  it('takes Q. and TUQ. with their full stops', async () => {
    const acting = [words('KT. GIÁM ĐỐC', 'Q. GIÁM ĐỐC'), words('<w:t xml:space="preserve">PHÓ GIÁM ĐỐC', '<w:t>')];
    expect(await codesAfter('ofDepartment', ...acting)).toEqual([]);
    const entrusted = [words('KT. GIÁM ĐỐC', 'TUQ. GIÁM ĐỐC'), words('PHÓ GIÁM ĐỐC', 'TRƯỞNG PHÒNG KẾ HOẠCH')];
    expect(await codesAfter('ofDepartment', ...entrusted)).toEqual([]);
  });
});
