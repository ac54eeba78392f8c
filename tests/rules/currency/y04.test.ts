import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { saying } from '../../support/edits.ts';

describe('Y04: numbers of units', () => {
  it('says what is wrong and what to write', async () => {
    const [finding, another] = await findingsAfter('plan', saying('Học tập kinh nghiệm của 63 tỉnh, thành phố.'));
    expect([finding?.code, finding?.message, finding?.word?.words]).toEqual([
      'Y04',
      'Con số “63 tỉnh” không còn đúng sau ngày 30/6/2025.',
      '63 tỉnh',
    ]);
    expect(another).toBeUndefined();
  });

  it.each([['Học tập kinh nghiệm của 63 tỉnh, thành phố.', '63 tỉnh']])('finds it in “%s”', async (sentence, words) => {
    const findings = await findingsAfter('plan', saying(sentence));
    expect(findings.map(({ code, word }) => [code, word?.words])).toEqual([['Y04', words]]);
  });

  it.each(['Học tập kinh nghiệm của 34 tỉnh, thành phố.'])('leaves “%s” alone', async (sentence) => {
    expect(await codesAfter('plan', saying(sentence))).toEqual([]);
  });
});
