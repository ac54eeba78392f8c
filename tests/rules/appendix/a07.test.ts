import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { before, words } from '../../support/edits.ts';

const signed = before('>Báo cáo gồm kết quả', 'QuyenHan', 'KT. CHỦ TỊCH');

describe('A07: no signature in an appendix', () => {
  it('warns of one', async () => {
    const findings = await findingsAfter('plan', signed);
    expect(findings.map(({ code, severity, message }) => [code, severity, message])).toEqual([
      ['A07', 'warning', 'Phụ lục có phần ký.'],
    ]);
  });

  it('takes one in a form to be filled in', async () => {
    expect(await codesAfter('plan', signed, words('>NỘI DUNG BÁO CÁO<', '>MẪU BÁO CÁO<'))).toEqual([]);
  });
});
