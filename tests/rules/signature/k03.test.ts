import { describe, expect, it } from 'vitest';
import { line, without, words } from '../../support/changes.ts';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';

describe('K03: two lines for a signature in another’s stead', () => {
  it('finds a deputy’s post behind KT.', async () => {
    const findings = await findingsAfter('plan', words('KT. CHỦ TỊCH', 'KT. PHÓ CHỦ TỊCH'), without('>PHÓ CHỦ TỊCH'));
    expect(findings.map(({ code, message, required }) => [code, message, required])).toEqual([
      ['K03', 'Sau “KT.” ghi chức vụ cấp phó: “KT. PHÓ CHỦ TỊCH”.', 'Sau “KT.” là chức vụ của người đứng đầu.'],
    ]);
  });

  it('finds that the signer’s own post is missing, or is the head’s', async () => {
    const [missing] = await findingsAfter('plan', without('>PHÓ CHỦ TỊCH'));
    expect(missing?.message).toBe('Dưới “KT. CHỦ TỊCH” không có chức vụ của người ký.');
    const [same] = await findingsAfter('plan', words('>PHÓ CHỦ TỊCH', '>CHỦ TỊCH'));
    expect(same?.message).toBe('Dưới “KT. CHỦ TỊCH” lại ghi “CHỦ TỊCH”.');
  });

  it('finds a deputy who signs without KT.', async () => {
    const [finding] = await findingsAfter('ofDepartment', without('>KT. GIÁM ĐỐC'));
    expect(finding?.message).toBe('Cấp phó ký mà không ghi ký thay: “PHÓ GIÁM ĐỐC”.');
  });

  it('only warns of both posts on one line', async () => {
    const findings = await findingsAfter(
      'ofDepartment',
      words('KT. GIÁM ĐỐC', 'KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC'),
      without('>PHÓ GIÁM ĐỐC'),
    );
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([['K03', 'warning']]);
  });

  it('takes an order passed down to a deputy, and a deputy of a collective', async () => {
    const passedDown = words(
      'KT. GIÁM ĐỐC</w:t></w:r></w:p>',
      `TL. GIÁM ĐỐC</w:t></w:r></w:p>${line('QuyenHan', 'KT. CHÁNH VĂN PHÒNG')}`,
    );
    expect(await codesAfter('ofDepartment', passedDown, words('>PHÓ GIÁM ĐỐC', '>PHÓ CHÁNH VĂN PHÒNG'))).toEqual([]);
    expect(await codesAfter('plan', words('TM. ỦY BAN NHÂN DÂN', 'TM. BAN CHỈ ĐẠO'), without('>KT. CHỦ TỊCH'))).toEqual(
      [],
    );
  });

  it('is silent about a draft without a name', async () => {
    expect(await codesAfter('plan', without('>PHÓ CHỦ TỊCH'), without('>Trần Thị Ví Dụ'))).not.toContain('K03');
  });
});
