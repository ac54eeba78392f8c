import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { paragraph } from '../../support/edits.ts';

/** The restart of the last appendix, whose section ends the text. */
const last = /<w:pgNumType w:start="1"\/>(?=(?:(?!<w:pgNumType).)*$)/s;

describe('A06: page numbers of an appendix', () => {
  it('finds that they go on', async () => {
    const findings = await findingsAfter('plan', { from: last, to: '' });
    expect(findings.map(({ code, message, word }) => [code, message, word?.words])).toEqual([
      ['A06', 'Số trang của phụ lục đánh tiếp văn bản phía trước.', 'Phụ lục II'],
    ]);
  });

  it('finds that they begin with another number', async () => {
    const [finding] = await findingsAfter('plan', { from: last, to: '<w:pgNumType w:start="3"/>' });
    expect([finding?.code, finding?.message]).toEqual(['A06', 'Số trang của phụ lục bắt đầu từ 3.']);
  });

  it('finds an appendix in the section of the one before, to which nothing refers either', async () => {
    const third = `>${'Báo cáo gồm kết quả, khó khăn và kiến nghị'}./.</w:t></w:r></w:p>`;
    const added = [
      'NhanPhuLuc|Phụ lục III',
      'TenPhuLuc|MẪU',
      'KemTheo|(Kèm theo Kế hoạch số 25/KH-UBND ngày 10 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh Lâm Đồng)',
    ];
    const xml = added.map((text) => paragraph(text.split('|')[0] ?? '', text.split('|')[1] ?? '')).join('');
    expect(await codesAfter('plan', { from: third, to: third + xml })).toEqual(['A06', 'S14']);
  });
});
