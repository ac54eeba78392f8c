import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { paragraph, without, words } from '../../support/edits.ts';

describe('T01: “V/v” is for a công văn', () => {
  it('warns of it in the abstract of a plan', async () => {
    const findings = await findingsAfter('plan', words('>Triển khai công tác', '>V/v triển khai công tác'));
    expect(findings.map(({ code, severity, message, hint }) => [code, severity, message, hint])).toEqual([
      ['T01', 'warning', 'Trích yếu của Kế hoạch mở đầu bằng “V/v”.', 'Bỏ chữ “V/v”.'],
    ]);
  });

  it('finds an abstract that stands under the number, where only a công văn has it', async () => {
    const findings = await findingsAfter(
      'plan',
      without('>Triển khai công tác văn thư, lưu trữ trên địa bàn'),
      words('25/KH-UBND</w:t></w:r></w:p>', `25/KH-UBND</w:t></w:r></w:p>${paragraph('SoKyHieu', 'V/v triển khai')}`),
    );
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([['T01', 'error']]);
  });

  it('takes Về việc', async () => {
    expect(await codesAfter('plan', words('>Triển khai công tác', '>Về việc triển khai công tác'))).toEqual([]);
  });
});
