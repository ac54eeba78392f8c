import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { formatted, words } from '../../support/edits.ts';

describe('H06: the names of parent and issuer', () => {
  it('finds a parent in bold', async () => {
    const findings = await findingsAfter('ofDepartment', formatted('UBND TỈNH', '<w:b/>'));
    expect(findings.map(({ code, message }) => [code, message])).toEqual([['H06', 'Tên cơ quan chủ quản in đậm.']]);
  });

  it('tells an issuer in two lines once', async () => {
    const thin = [formatted('SỞ NÔNG', '<w:b w:val="0"/>'), formatted('VÀ MÔI', '<w:b w:val="0"/><w:sz w:val="28"/>')];
    const messages = (await findingsAfter('ofDepartment', ...thin))
      .filter(({ code }) => code === 'H06')
      .map(({ message }) => message);
    expect(messages).toEqual(['Tên cơ quan ban hành không đậm, cỡ 14.']);
  });

  it('finds a name in small letters', async () => {
    const small = [words('SỞ NÔNG NGHIỆP', 'Sở Nông nghiệp'), words('VÀ MÔI TRƯỜNG', 'và Môi trường')];
    expect((await findingsAfter('ofDepartment', ...small)).map(({ message }) => message)).toContain(
      'Tên cơ quan “Sở Nông nghiệp” không viết in hoa.',
    );
  });

  it('tells parent and issuer apart by what is bold, the mark of a footnote aside', async () => {
    const mark = '<w:r><w:rPr><w:b w:val="0"/><w:vertAlign w:val="superscript"/></w:rPr><w:t>2</w:t></w:r>';
    const marked = words('VÀ MÔI TRƯỜNG</w:t></w:r>', `VÀ MÔI TRƯỜNG</w:t></w:r>${mark}`);
    expect(await codesAfter('ofDepartment', marked)).toEqual([]);
  });
});
