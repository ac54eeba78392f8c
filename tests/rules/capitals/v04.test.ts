import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { saying } from '../../support/edits.ts';

describe('V04: foreign names in Sino-Vietnamese', () => {
  it('says what is wrong and what to write', async () => {
    const [finding, another] = await findingsAfter('plan', saying('Tác phẩm của Mao trạch Đông.'));
    expect([finding?.code, finding?.message, finding?.word?.words]).toEqual([
      'V04',
      'Viết hoa chưa đúng: “Mao trạch Đông”.',
      'Mao trạch Đông',
    ]);
    expect(another).toBeUndefined();
  });

  it.each([['Tác phẩm của Mao trạch Đông.', 'Mao trạch Đông']])('finds it in “%s”', async (sentence, words) => {
    const findings = await findingsAfter('plan', saying(sentence));
    expect(findings.map(({ code, word }) => [code, word?.words])).toEqual([['V04', words]]);
  });

  it.each(['Tác phẩm của Mao Trạch Đông.'])('leaves “%s” alone', async (sentence) => {
    expect(await codesAfter('plan', saying(sentence))).toEqual([]);
  });
});
