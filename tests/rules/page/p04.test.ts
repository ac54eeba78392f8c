import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { formatted, paragraph } from '../../support/edits.ts';

describe('P04: colour', () => {
  it('finds letters in a colour, which it calls by its name', async () => {
    const findings = await findingsAfter('plan', formatted('Mục đích', '<w:color w:val="0070C0"/>'));
    expect(findings.map(({ code, severity, message }) => [code, severity, message])).toEqual([
      ['P04', 'error', 'Chữ màu xanh dương ở 1 đoạn.'],
    ]);
  });

  it('finds a link that is still blue', async () => {
    const link = {
      from: '<w:r><w:t xml:space="preserve">Mục đích</w:t></w:r>',
      to: '<w:hyperlink w:anchor="x"><w:r><w:rPr><w:color w:val="0563C1"/></w:rPr><w:t>Mục đích</w:t></w:r></w:hyperlink>',
    };
    const [finding] = await findingsAfter('plan', link);
    expect(finding?.message).toBe('Đường liên kết màu xanh dương ở 1 đoạn.');
  });

  it('only warns of a highlight, without naming the decree', async () => {
    const [finding, ...others] = await findingsAfter('plan', formatted('Mục đích', '<w:highlight w:val="yellow"/>'));
    expect(others).toEqual([]);
    expect([finding?.severity, finding?.source]).toEqual(['warning', 'thông lệ văn thư']);
  });

  it('leaves the red mark of urgency, near black and white ground alone', async () => {
    const mark = paragraph('SoKyHieu', 'KHẨN', '', '<w:b/><w:color w:val="FF0000"/>');
    expect(
      await codesAfter('plan', { from: 'KH-UBND</w:t></w:r></w:p>', to: `KH-UBND</w:t></w:r></w:p>${mark}` }),
    ).toEqual([]);
    expect(await codesAfter('plan', formatted('Mục đích', '<w:color w:val="0D0D0D"/>'))).toEqual([]);
    expect(await codesAfter('plan', formatted('Mục đích', '<w:shd w:val="clear" w:fill="FAFAFA"/>'))).toEqual([]);
  });
});
