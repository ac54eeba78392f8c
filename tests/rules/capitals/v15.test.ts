import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { saying } from '../../support/edits.ts';

describe('V15: bodies abroad', () => {
  it('says what is wrong and what to write', async () => {
    const [finding, another] = await findingsAfter('plan', saying('Theo khuyến nghị của Liên Hợp Quốc.'));
    expect([finding?.code, finding?.message, finding?.word?.words]).toEqual([
      'V15',
      'Viết hoa chưa đúng: “Liên Hợp Quốc”.',
      'Liên Hợp Quốc',
    ]);
    expect(another).toBeUndefined();
  });

  it.each([['Theo khuyến nghị của Liên Hợp Quốc.', 'Liên Hợp Quốc']])('finds it in “%s”', async (sentence, words) => {
    const findings = await findingsAfter('plan', saying(sentence));
    expect(findings.map(({ code, word }) => [code, word?.words])).toEqual([['V15', words]]);
  });

  it.each(['Theo khuyến nghị của Liên hợp quốc.'])('leaves “%s” alone', async (sentence) => {
    expect(await codesAfter('plan', saying(sentence))).toEqual([]);
  });
});
