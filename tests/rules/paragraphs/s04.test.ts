import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { longSentence, run, runs } from '../../support/edits.ts';

const sized = (halfPoints: number) => runs(run(longSentence, `<w:sz w:val="${halfPoints}"/>`));

describe('S04: size of the text', () => {
  it('finds a size out of the range', async () => {
    const findings = await findingsAfter('plan', sized(24));
    expect(findings.map(({ code, message }) => [code, message])).toEqual([['S04', 'Cỡ chữ 12, phải từ 13 đến 14.']]);
  });

  it('finds a second size', async () => {
    const findings = await findingsAfter('plan', sized(26));
    expect(findings.map(({ code, message }) => [code, message])).toEqual([
      ['S04', 'Cỡ chữ 13, khác cỡ 14 của lời văn.'],
    ]);
  });

  it('never recommends a size out of the range, however much of the text has it', async () => {
    const note = run(longSentence.repeat(40), '<w:sz w:val="22"/>');
    const findings = await findingsAfter('plan', runs(note));
    const [first, ...others] = findings.filter(({ code }) => code === 'S04');
    expect([first?.message, first?.required, first?.hint]).toEqual([
      'Cỡ chữ 11, phải từ 13 đến 14.',
      'Cỡ chữ từ 13 đến 14.',
      'Trong Word: chọn đoạn văn, Font Size chọn 14.',
    ]);
    expect(others).toEqual([]);
  });

  it('takes 13 as well as 14', async () => {
    expect(await codesAfter('ofDepartment', sized(26))).toEqual([]);
  });
});
