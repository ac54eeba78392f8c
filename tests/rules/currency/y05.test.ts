import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { saying } from '../../support/edits.ts';

describe('Y05: old law on records', () => {
  it('says what is wrong and what to write', async () => {
    const [finding, another] = await findingsAfter('plan', saying('Trình bày theo Thông tư số 01/2011/TT-BNV.'));
    expect([finding?.code, finding?.message, finding?.word?.words]).toEqual([
      'Y05',
      '“01/2011/TT-BNV” không còn hiệu lực sau ngày 04/3/2020.',
      '01/2011/TT-BNV',
    ]);
    expect(another).toBeUndefined();
  });

  it.each([['Trình bày theo Thông tư số 01/2011/TT-BNV.', '01/2011/TT-BNV']])(
    'finds it in “%s”',
    async (sentence, words) => {
      const findings = await findingsAfter('plan', saying(sentence));
      expect(findings.map(({ code, word }) => [code, word?.words])).toEqual([['Y05', words]]);
    },
  );

  it.each(['Trình bày theo Nghị định số 30/2020/NĐ-CP.'])('leaves “%s” alone', async (sentence) => {
    expect(await codesAfter('plan', saying(sentence))).toEqual([]);
  });
});
