import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { saying } from '../../support/edits.ts';

describe('Y03: laws that ended', () => {
  it('says what is wrong and what to write', async () => {
    const [finding, another] = await findingsAfter('plan', saying('Thực hiện theo Luật số 01/2011/QH13.'));
    expect([finding?.code, finding?.message, finding?.word?.words]).toEqual([
      'Y03',
      '“01/2011/QH13” không còn hiệu lực sau ngày 30/6/2025.',
      '01/2011/QH13',
    ]);
    expect(another).toBeUndefined();
  });

  it.each([['Thực hiện theo Luật số 01/2011/QH13.', '01/2011/QH13']])('finds it in “%s”', async (sentence, words) => {
    const findings = await findingsAfter('plan', saying(sentence));
    expect(findings.map(({ code, word }) => [code, word?.words])).toEqual([['Y03', words]]);
  });

  it.each(['Thực hiện theo Luật Lưu trữ.'])('leaves “%s” alone', async (sentence) => {
    expect(await codesAfter('plan', saying(sentence))).toEqual([]);
  });
});
