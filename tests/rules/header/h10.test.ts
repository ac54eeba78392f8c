import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { paragraph } from '../../support/edits.ts';

describe('H10: an attached document', () => {
  const start = '<w:p><w:pPr><w:pStyle w:val="TenLoai"/>';
  const aboveItsTitle = (xml: string) => ({ from: new RegExp(`(?<=TenLoai.*)${start}`), to: xml + start });

  it('warns of a number of its own, by the model form', async () => {
    const findings = await findingsAfter('decision', aboveItsTitle(paragraph('SoKyHieu', 'Số: 25/KH-UBND')));
    const own = findings.filter(({ code }) => code === 'H10');
    expect(own.map(({ severity, message, word }) => [severity, message, word?.words])).toEqual([
      ['warning', 'Văn bản kèm theo có số, ký hiệu riêng.', 'Số: 25/KH-UBND'],
    ]);
  });

  it('leaves the decision its number', async () => {
    expect(await codesAfter('decision')).toEqual([]);
  });
});
