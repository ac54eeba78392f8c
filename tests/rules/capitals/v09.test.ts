import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { saying } from '../../support/edits.ts';

describe('V09: terrain in the name of a place', () => {
  it('says what is wrong and what to write', async () => {
    const [finding, another] = await findingsAfter('plan', saying('Khảo sát thực tế tại vũng Tàu.'));
    expect([finding?.code, finding?.message, finding?.word?.words]).toEqual([
      'V09',
      'Viết hoa chưa đúng: “vũng Tàu”.',
      'vũng Tàu',
    ]);
    expect(another).toBeUndefined();
  });

  it.each([['Khảo sát thực tế tại vũng Tàu.', 'vũng Tàu']])('finds it in “%s”', async (sentence, words) => {
    const findings = await findingsAfter('plan', saying(sentence));
    expect(findings.map(({ code, word }) => [code, word?.words])).toEqual([['V09', words]]);
  });

  it.each(['Khảo sát thực tế tại Vũng Tàu, biển Cửa Lò.'])('leaves “%s” alone', async (sentence) => {
    expect(await codesAfter('plan', saying(sentence))).toEqual([]);
  });
});
