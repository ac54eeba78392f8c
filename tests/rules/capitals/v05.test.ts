import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { saying } from '../../support/edits.ts';

describe('V05: foreign names by their sound', () => {
  it('says what is wrong and what to write', async () => {
    const [finding, another] = await findingsAfter('plan', saying('Học tập chủ nghĩa Mác - Lê-Nin.'));
    expect([finding?.code, finding?.message, finding?.word?.words]).toEqual([
      'V05',
      'Viết hoa chưa đúng: “Lê-Nin”.',
      'Lê-Nin',
    ]);
    expect(another).toBeUndefined();
  });

  it.each([['Học tập chủ nghĩa Mác - Lê-Nin.', 'Lê-Nin']])('finds it in “%s”', async (sentence, words) => {
    const findings = await findingsAfter('plan', saying(sentence));
    expect(findings.map(({ code, word }) => [code, word?.words])).toEqual([['V05', words]]);
  });

  it.each(['Học tập chủ nghĩa Mác - Lê-nin.'])('leaves “%s” alone', async (sentence) => {
    expect(await codesAfter('plan', saying(sentence))).toEqual([]);
  });
});
