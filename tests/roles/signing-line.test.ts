import { describe, expect, it } from 'vitest';
import { checkDocx } from '../../src/check.ts';
import { broken } from '../support/conforming.ts';
import { paragraph } from '../support/edits.ts';

describe('the line that a digital signature leaves', () => {
  it('is no document and no number of one', async () => {
    const signed = { from: '<w:body>', to: `<w:body>${paragraph('KySo', 'Số: 25/QĐ-UBND; ……/……/………; ……:……:……')}` };
    const { roled } = checkDocx(await broken('plan', signed), 'thu.docx');
    expect(roled?.documents.map(({ kind, number }) => [kind, number?.symbol])).toEqual([
      ['issued', 'KH-UBND'],
      ['appendix', undefined],
      ['appendix', undefined],
    ]);
    expect(roled?.documents[0]?.passages[0]?.role).toBe('signingLine');
  });

  it('may stand above an appendix in a file of its own', async () => {
    const alone = {
      from: /<w:body>.*(?=<w:p><w:pPr><w:pStyle w:val="NhanPhuLuc"\/><\/w:pPr><w:r><w:t xml:space="preserve">Phụ lục II<)/s,
      to: `<w:body>${paragraph('KySo', 'Số: 25/KH-UBND; 10/3/2026; 15:02:11')}`,
    };
    const { roled, findings } = checkDocx(await broken('plan', alone), 'thu.docx');
    expect(roled?.documents.map(({ kind }) => kind)).toEqual(['appendix']);
    expect(findings).toEqual([]);
  });
});
