import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { saying } from '../../support/edits.ts';

describe('V24: lunar years', () => {
  it('says what is wrong and what to write', async () => {
    const [finding, another] = await findingsAfter('plan', saying('Chăm lo đời sống dịp Xuân bính ngọ.'));
    expect([finding?.code, finding?.message, finding?.word?.words]).toEqual([
      'V24',
      'Viết hoa chưa đúng: “bính ngọ”.',
      'bính ngọ',
    ]);
    expect(another).toBeUndefined();
  });

  it.each([['Chăm lo đời sống dịp Xuân bính ngọ.', 'bính ngọ']])('finds it in “%s”', async (sentence, words) => {
    const findings = await findingsAfter('plan', saying(sentence));
    expect(findings.map(({ code, word }) => [code, word?.words])).toEqual([['V24', words]]);
  });

  it.each(['Chăm lo đời sống dịp Xuân Bính Ngọ.'])('leaves “%s” alone', async (sentence) => {
    expect(await codesAfter('plan', saying(sentence))).toEqual([]);
  });
});
