import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { saying } from '../../support/edits.ts';

describe('V03: names of historical persons', () => {
  it('says what is wrong and what to write', async () => {
    const [finding, another] = await findingsAfter('plan', saying('Học tập tấm gương bác Hồ.'));
    expect([finding?.code, finding?.message, finding?.word?.words]).toEqual([
      'V03',
      'Viết hoa chưa đúng: “bác Hồ”.',
      'bác Hồ',
    ]);
    expect(another).toBeUndefined();
  });

  it.each([['Học tập tấm gương bác Hồ.', 'bác Hồ']])('finds it in “%s”', async (sentence, words) => {
    const findings = await findingsAfter('plan', saying(sentence));
    expect(findings.map(({ code, word }) => [code, word?.words])).toEqual([['V03', words]]);
  });

  it.each(['Học tập tấm gương Bác Hồ.'])('leaves “%s” alone', async (sentence) => {
    expect(await codesAfter('plan', saying(sentence))).toEqual([]);
  });
});
