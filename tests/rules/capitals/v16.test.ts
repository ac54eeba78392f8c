import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { saying } from '../../support/edits.ts';

describe('V16: abbreviations of bodies abroad', () => {
  it('says what is wrong and what to write', async () => {
    const [finding, another] = await findingsAfter('plan', saying('Hợp tác với các nước Asean.'));
    expect([finding?.code, finding?.message, finding?.word?.words]).toEqual([
      'V16',
      'Viết hoa chưa đúng: “Asean”.',
      'Asean',
    ]);
    expect(another).toBeUndefined();
  });

  it.each([['Hợp tác với các nước Asean.', 'Asean']])('finds it in “%s”', async (sentence, words) => {
    const findings = await findingsAfter('plan', saying(sentence));
    expect(findings.map(({ code, word }) => [code, word?.words])).toEqual([['V16', words]]);
  });

  it.each(['Hợp tác với các nước ASEAN.'])('leaves “%s” alone', async (sentence) => {
    expect(await codesAfter('plan', saying(sentence))).toEqual([]);
  });
});
