import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { saying } from '../../support/edits.ts';

describe('Y06: old guides of the Party', () => {
  it('says what is wrong and what to write', async () => {
    const [finding, another] = await findingsAfter('plan', saying('Tham khảo Quy định số 66-QĐ/TW.'));
    expect([finding?.code, finding?.message, finding?.word?.words]).toEqual([
      'Y06',
      '“66-QĐ/TW” không còn hiệu lực sau ngày 08/01/2026.',
      '66-QĐ/TW',
    ]);
    expect(another).toBeUndefined();
  });

  it.each([['Tham khảo Quy định số 66-QĐ/TW.', '66-QĐ/TW']])('finds it in “%s”', async (sentence, words) => {
    const findings = await findingsAfter('plan', saying(sentence));
    expect(findings.map(({ code, word }) => [code, word?.words])).toEqual([['Y06', words]]);
  });

  it.each(['Tham khảo Quy định số 399-QĐ/TW.'])('leaves “%s” alone', async (sentence) => {
    expect(await codesAfter('plan', saying(sentence))).toEqual([]);
  });
});
