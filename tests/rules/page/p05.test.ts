import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { shaped } from '../../support/edits.ts';

describe('P05: page number', () => {
  const part = 'word/header1.xml';
  const secondPage = shaped('GachDauDong', '<w:pageBreakBefore/>');
  const noNumber = { part, from: /<w:r><w:fldChar.*<\/w:r>/, to: '' };

  it('finds one of another size, slanted or bold, in one sentence', async () => {
    const style = {
      part: 'word/styles.xml',
      from: /(?<=styleId="SoTrang".{0,400})<w:sz w:val="28"\/>/,
      to: '<w:b/><w:sz w:val="22"/>',
    };
    const findings = await findingsAfter('plan', secondPage, style);
    expect(findings.map(({ code, message }) => [code, message])).toEqual([['P05', 'Số trang cỡ 11, in đậm.']]);
  });

  it('finds one at the side', async () => {
    const style = {
      part: 'word/styles.xml',
      from: /(?<=styleId="SoTrang".{0,300})<w:jc w:val="center"\/>/,
      to: '<w:jc w:val="right"/>',
    };
    const [finding] = await findingsAfter('plan', secondPage, style);
    expect(finding?.message).toBe('Số trang nằm bên phải.');
  });

  it('finds that several pages have none', async () => {
    const [finding, ...others] = await findingsAfter('plan', secondPage, noNumber);
    expect(others).toEqual([]);
    expect(finding?.message).toBe('Văn bản nhiều trang không có số trang.');
  });

  it('finds one at the foot of the page', async () => {
    const below = { part: 'word/footer1.xml', from: /<w:p>.*<\/w:p>/, to: '<w:p><w:fldSimple w:instr="PAGE"/></w:p>' };
    const codes = await findingsAfter('plan', secondPage, noNumber, below);
    expect(codes.map(({ message }) => message)).toContain('Số trang đặt ở lề dưới.');
  });

  it('asks for none on a single page', async () => {
    expect(await codesAfter('plan', noNumber)).toEqual([]);
  });

  it('is silent where a field decides or a tab places it', async () => {
    const decided = { part, from: 'PAGE', to: 'IF 1 = 1 2' };
    expect(await codesAfter('plan', secondPage, decided)).toEqual([]);
  });
});
