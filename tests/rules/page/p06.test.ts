import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';

describe('P06: first page', () => {
  it('finds a number on the first page', async () => {
    const findings = await findingsAfter('plan', { from: '<w:titlePg/>', to: '' });
    expect(findings.map(({ code, message }) => [code, message])).toEqual([['P06', 'Trang thứ nhất có số trang.']]);
  });

  it('finds one in the header of the first page alone', async () => {
    const number = {
      part: 'word/header2.xml',
      from: '</w:p></w:hdr>',
      to: '<w:fldSimple w:instr="PAGE"/></w:p></w:hdr>',
    };
    expect(await codesAfter('plan', number)).toEqual(['P06']);
  });

  it('leaves the first page of an appendix alone', async () => {
    const second = { from: /(?<=<w:titlePg\/>.*)<w:titlePg\/>/, to: '' };
    expect(await codesAfter('plan', second)).toEqual([]);
  });
});
