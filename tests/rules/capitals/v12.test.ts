import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { saying } from '../../support/edits.ts';

describe('V12: foreign places by their sound', () => {
  it('says what is wrong and what to write', async () => {
    const [finding, another] = await findingsAfter('plan', saying('Học tập kinh nghiệm của Xin-Ga-Po.'));
    expect([finding?.code, finding?.message, finding?.word?.words]).toEqual([
      'V12',
      'Viết hoa chưa đúng: “Xin-Ga-Po”.',
      'Xin-Ga-Po',
    ]);
    expect(another).toBeUndefined();
  });

  it.each([['Học tập kinh nghiệm của Xin-Ga-Po.', 'Xin-Ga-Po']])('finds it in “%s”', async (sentence, words) => {
    const findings = await findingsAfter('plan', saying(sentence));
    expect(findings.map(({ code, word }) => [code, word?.words])).toEqual([['V12', words]]);
  });

  it.each(['Học tập kinh nghiệm của Xin-ga-po.'])('leaves “%s” alone', async (sentence) => {
    expect(await codesAfter('plan', saying(sentence))).toEqual([]);
  });
});
