import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { ahead, shaped } from '../../support/edits.ts';

describe('P12: kept together', () => {
  const rows =
    '<w:tr><w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr><w:p><w:r><w:rPr><w:sz w:val="24"/></w:rPr><w:t>1</w:t></w:r></w:p></w:tc></w:tr>'.repeat(
      14,
    );
  const border = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="single" w:sz="4"/>`)
    .join('');
  const table = (all: string) =>
    `<w:tbl><w:tblPr><w:tblW w:w="3000" w:type="dxa"/><w:tblBorders>${border}</w:tblBorders></w:tblPr><w:tblGrid><w:gridCol w:w="3000"/></w:tblGrid>${all}</w:tbl>`;

  it('notes a long table whose head is not repeated', async () => {
    const whole = rows.replaceAll('<w:tr>', '<w:tr><w:trPr><w:cantSplit/></w:trPr>');
    const findings = await findingsAfter('plan', ahead('Muc', table(whole)));
    expect(findings.map(({ code, severity, message }) => [code, severity, message])).toEqual([
      ['P12', 'note', 'Bảng dài không lặp lại dòng tiêu đề khi sang trang.'],
    ]);
  });

  it('notes a long table whose rows may be cut', async () => {
    const headed = rows.replace('<w:tr>', '<w:tr><w:trPr><w:tblHeader/></w:trPr>');
    const [finding] = await findingsAfter('plan', ahead('Muc', table(headed)));
    expect(finding?.message).toBe('Bảng dài cho phép một dòng bị ngắt sang hai trang.');
  });

  it('notes a signature that nothing holds together, on more than one page', async () => {
    const secondPage = shaped('GachDauDong', '<w:pageBreakBefore/>');
    const splitting = { from: /<w:cantSplit\/>(?=(?:(?!<w:tr>).)*TM\. ỦY BAN)/, to: '' };
    const unheld = { part: 'word/styles.xml', from: /(?<=w:styleId="QuyenHan".{0,200})<w:keepNext\/>/, to: '' };
    expect(await codesAfter('plan', secondPage, splitting)).toEqual([]);
    expect(await codesAfter('plan', splitting, unheld)).toEqual([]);
    const [finding, ...others] = await findingsAfter('plan', secondPage, splitting, unheld);
    expect(others).toEqual([]);
    expect(finding?.message).toBe('Phần chữ ký có thể bị tách sang hai trang.');
  });
});
