import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { formatted, italic, notBold, size, words } from '../../support/edits.ts';

describe('K05: how the signature is set', () => {
  it('finds a name that is not bold', async () => {
    const findings = await findingsAfter('plan', formatted('Trần Thị Ví Dụ', notBold));
    expect(findings.map(({ code, message, required }) => [code, message, required])).toEqual([
      ['K05', 'Họ tên người ký không đậm.', 'Họ tên người ký: cỡ 13 đến 14, kiểu chữ đứng, đậm.'],
    ]);
  });

  it('finds size and slant of authority and post', async () => {
    expect(await codesAfter('plan', formatted('TM. ỦY BAN', size(12)))).toEqual(['K05']);
    expect(await codesAfter('plan', formatted('PHÓ CHỦ TỊCH', italic))).toEqual(['K05']);
  });

  it('finds a post in small letters', async () => {
    const findings = await findingsAfter('plan', words('>PHÓ CHỦ TỊCH', '>Phó Chủ tịch'));
    expect(findings.map(({ code, message }) => [code, message])).toEqual([
      ['K05', 'Chức vụ người ký không viết bằng chữ in hoa.'],
    ]);
  });

  it('takes 13 below a text of 14', async () => {
    expect(await codesAfter('plan', formatted('KT. CHỦ TỊCH', size(13)))).toEqual([]);
  });
});
