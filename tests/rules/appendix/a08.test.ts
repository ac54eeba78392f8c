import { describe, expect, it } from 'vitest';
import { findingsAfter } from '../../support/conforming.ts';
import { paragraph } from '../../support/edits.ts';

/** The letterhead of the attached plan, behind that of the decision. */
const secondLetterhead = /(?<=CỘNG HÒA.*)<w:tbl>(?:(?!<w:tbl>).)*?CỘNG HÒA.*?<\/w:tbl>/s;
const rule = '<w:p><w:pPr><w:pStyle w:val="DuongKe"/><w:pBdr>(?:(?!<w:p>).)*?</w:p>';
const attachment = '<w:p><w:pPr><w:pStyle w:val="KemTheo"/>(?:(?!<w:p>).)*?</w:p>';
const note = paragraph(
  'KemTheo',
  '(Kèm theo Quyết định số 125/QĐ-UBND ngày 10 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh Lâm Đồng)',
);
const belowAttachment = new RegExp(`(${attachment})${rule}`, 's');

describe('A08: a plan attached to a decision', () => {
  it('warns of a line that stands above (Kèm theo …)', async () => {
    const drawn =
      '<w:p><w:pPr><w:pStyle w:val="DuongKe"/><w:pBdr><w:top w:val="single" w:sz="6"/></w:pBdr><w:ind w:left="3000" w:right="3000"/></w:pPr></w:p>';
    const findings = await findingsAfter('decision', { from: belowAttachment, to: drawn + note });
    expect(findings.map(({ code, severity, message }) => [code, severity, message])).toEqual([
      ['A08', 'warning', 'Đường kẻ nằm dưới trích yếu, trên dòng “(Kèm theo …)”.'],
    ]);
  });

  it('warns that there is no line', async () => {
    const [finding] = await findingsAfter('decision', { from: belowAttachment, to: note });
    expect(finding?.message).toBe('Dưới dòng “(Kèm theo …)” không có đường kẻ.');
  });

  it('warns of a plan without Quốc hiệu', async () => {
    const [finding] = await findingsAfter('decision', { from: secondLetterhead, to: '' });
    expect([finding?.code, finding?.message]).toEqual(['A08', 'Văn bản kèm theo không có Quốc hiệu, Tiêu ngữ.']);
  });
});
