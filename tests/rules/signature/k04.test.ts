import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { words } from '../../support/edits.ts';

const name = (text: string) => words('Phạm Văn Ví Dụ', text);
const issuer = (text: string) => [words('SỞ NÔNG NGHIỆP', text), { from: />VÀ MÔI TRƯỜNG/, to: '>' }];

describe('K04: the name of the signer', () => {
  it('finds a degree before it', async () => {
    const findings = await findingsAfter('ofDepartment', name('TS. Phạm Văn Ví Dụ'));
    expect(findings.map(({ code, severity, message, hint }) => [code, severity, message, hint])).toEqual([
      ['K04', 'error', 'Trước họ tên người ký ghi “TS.”.', 'Ghi “Phạm Văn Ví Dụ”.'],
    ]);
  });

  it.each([
    'PGS.TS. Phạm Văn Ví Dụ',
    'ThS Phạm Văn Ví Dụ',
    'Bác sĩ Phạm Văn Ví Dụ',
    'Đ/c Phạm Văn Ví Dụ',
    'Ông Phạm Văn Dụ',
    'PHẠM VĂN VÍ DỤ',
  ])('finds %s', async (text) => {
    expect(await codesAfter('ofDepartment', name(text))).toEqual(['K04']);
  });

  it.each(['Ông Ích Khiêm', 'Y Thanh Hà Niê Kđăm', 'Tô Lâm'])('takes %s', async (text) => {
    expect(await codesAfter('ofDepartment', name(text))).toEqual([]);
  });

  it('only warns in a hospital, whose sector may rule otherwise', async () => {
    const findings = await findingsAfter('ofDepartment', ...issuer('BỆNH VIỆN ĐA KHOA'), name('BS. Phạm Văn Ví Dụ'));
    expect(findings.filter(({ code }) => code === 'K04').map(({ severity }) => severity)).toEqual(['warning']);
  });

  it('takes a rank in the armed forces', async () => {
    const codes = await codesAfter('ofDepartment', ...issuer('CÔNG AN TỈNH LÂM ĐỒNG'), name('Đại tá Phạm Văn Ví Dụ'));
    expect(codes).not.toContain('K04');
  });
});
