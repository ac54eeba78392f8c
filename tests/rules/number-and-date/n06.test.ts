import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { bold, formatted, italic, size } from '../../support/edits.ts';

const set = (format: string) => formatted('Số: 25/KH-UBND', format);

describe('N06: how number and symbol are set', () => {
  it('finds size and weight at once', async () => {
    const findings = await findingsAfter('plan', set(bold + size(14)));
    expect(findings.map(({ code, message, required }) => [code, message, required])).toEqual([
      ['N06', 'Số, ký hiệu cỡ 14, in đậm.', 'Số, ký hiệu: cỡ 13, kiểu chữ đứng, không đậm.'],
    ]);
  });

  it('finds 12 and italics, and takes 13', async () => {
    expect(await codesAfter('plan', set(size(12)))).toEqual(['N06']);
    expect(await codesAfter('plan', set(italic))).toEqual(['N06']);
    expect(await codesAfter('plan', set(size(13)))).toEqual([]);
  });
});
