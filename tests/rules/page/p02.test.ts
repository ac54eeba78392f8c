import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';

const left = (twips: number) => ({ from: /w:left="1701"/, to: `w:left="${twips}"` });

describe('P02: margins', () => {
  it('finds one out of its range, with what it is and what it may be', async () => {
    const findings = await findingsAfter('plan', left(1417));
    expect(findings.map(({ code, message, required }) => [code, message, required])).toEqual([
      ['P02', 'Lề trái là 25 mm.', 'Lề trái từ 30 mm đến 35 mm.'],
    ]);
  });

  it('takes both ends of a range, and what Word rounds', async () => {
    expect(await codesAfter('plan', left(1984))).toEqual([]);
    expect(await codesAfter('plan', left(1700))).toEqual([]);
  });
});
