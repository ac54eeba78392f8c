import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { paragraph, paragraphs } from '../../support/edits.ts';

const regular = '<w:b w:val="0"/>';

describe('S07: headings', () => {
  it.each([
    [{ from: '>MỤC ĐÍCH, YÊU CẦU<', to: '>Mục đích, yêu cầu<' }, 'Tiêu đề mục chưa in hoa.'],
    [
      { from: '<w:t xml:space="preserve">MỤC ĐÍCH', to: `<w:rPr>${regular}</w:rPr><w:t xml:space="preserve">MỤC ĐÍCH` },
      'Tiêu đề mục chưa in đậm.',
    ],
    [
      { from: '<w:t xml:space="preserve">MỤC ĐÍCH', to: '<w:rPr><w:i/></w:rPr><w:t xml:space="preserve">MỤC ĐÍCH' },
      'Tiêu đề mục chưa dùng kiểu chữ đứng.',
    ],
    [
      { from: '<w:t xml:space="preserve">Yêu cầu<', to: `<w:rPr>${regular}</w:rPr><w:t xml:space="preserve">Yêu cầu<` },
      'Tiêu đề khoản chưa in đậm.',
    ],
  ])('finds one set otherwise', async (edit, message) => {
    const findings = await findingsAfter('plan', edit);
    expect(findings.map((finding) => [finding.code, finding.message])).toEqual([['S07', message]]);
  });

  it('notes a stop behind a title in capitals', async () => {
    const findings = await findingsAfter('plan', { from: '>MỤC ĐÍCH, YÊU CẦU<', to: '>MỤC ĐÍCH, YÊU CẦU:<' });
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([['S07', 'note']]);
  });

  it('asks “Điều” to be bold', async () => {
    const findings = await findingsAfter('decision', {
      from: /<w:rPr><w:b\/>(?:<w:bCs\/>)?<\/w:rPr>(<w:t xml:space="preserve">Điều 1)/,
      to: '<w:t xml:space="preserve">Điều 1',
    });
    expect(findings.map(({ code, message }) => [code, message])).toEqual([['S07', '“Điều” và số thứ tự chưa in đậm.']]);
  });

  it('lets a clause without a title be regular', async () => {
    const text = paragraph('NoiDung', 'Các đơn vị báo cáo đúng hạn.');
    const clause = paragraph('NoiDung', '3. Các cơ quan thực hiện đúng tiến độ.');
    expect(await codesAfter('plan', paragraphs(text, clause))).toEqual([]);
  });
});
