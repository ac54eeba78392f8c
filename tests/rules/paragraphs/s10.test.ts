import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';

describe('S10: ./. at the end', () => {
  it.each([
    ['xem xét, quyết định.', 'Cuối nội dung chưa có dấu “./.”.'],
    ['xem xét, quyết định/.', 'Nội dung kết thúc bằng “/.”.'],
  ])('finds “%s”', async (text, message) => {
    const findings = await findingsAfter('plan', { from: /xem xét, quyết định\.\/\./, to: text });
    expect(findings.map((finding) => [finding.code, finding.severity, finding.message])).toEqual([
      ['S10', 'warning', message],
    ]);
  });

  it('finds it missing at the end of an appendix', async () => {
    const findings = await findingsAfter('plan', { from: /khó khăn và kiến nghị\.\/\./, to: 'khó khăn và kiến nghị.' });
    expect(findings.map(({ code, word }) => [code, word?.document])).toEqual([['S10', 'Phụ lục II']]);
  });

  it('asks none of an appendix that ends with a table', async () => {
    expect(await codesAfter('plan')).toEqual([]);
  });
});
