import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { saying } from '../../support/edits.ts';

describe('V21: holidays', () => {
  it('says what is wrong and what to write', async () => {
    const [finding, another] = await findingsAfter('plan', saying('Chào mừng ngày quốc khánh 2-9.'));
    expect([finding?.code, finding?.message, finding?.word?.words]).toEqual([
      'V21',
      'Viết hoa chưa đúng: “ngày quốc khánh”.',
      'ngày quốc khánh',
    ]);
    expect(another).toBeUndefined();
  });

  it.each([['Chào mừng ngày quốc khánh 2-9.', 'ngày quốc khánh']])('finds it in “%s”', async (sentence, words) => {
    const findings = await findingsAfter('plan', saying(sentence));
    expect(findings.map(({ code, word }) => [code, word?.words])).toEqual([['V21', words]]);
  });

  it.each(['Chào mừng ngày Quốc khánh 2-9.'])('leaves “%s” alone', async (sentence) => {
    expect(await codesAfter('plan', saying(sentence))).toEqual([]);
  });
});
