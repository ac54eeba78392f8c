import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { saying } from '../../support/edits.ts';

describe('B05: the word số before a number', () => {
  it('says what is wrong and what to write', async () => {
    const [finding, another] = await findingsAfter('plan', saying('Thực hiện theo Nghị định 30/2020/NĐ-CP.'));
    expect([finding?.code, finding?.message, finding?.word?.words]).toEqual([
      'B05',
      'Viện dẫn thiếu từ “số”: “Nghị định 30/2020/NĐ-CP”.',
      'Nghị định 30/2020/NĐ-CP',
    ]);
    expect(another).toBeUndefined();
  });

  it.each([['Thực hiện theo Nghị định 30/2020/NĐ-CP.', 'Nghị định 30/2020/NĐ-CP']])(
    'finds it in “%s”',
    async (sentence, words) => {
      const findings = await findingsAfter('plan', saying(sentence));
      expect(findings.map(({ code, word }) => [code, word?.words])).toEqual([['B05', words]]);
    },
  );

  it.each(['Thực hiện theo Nghị định số 30/2020/NĐ-CP.'])('leaves “%s” alone', async (sentence) => {
    expect(await codesAfter('plan', saying(sentence))).toEqual([]);
  });
});
