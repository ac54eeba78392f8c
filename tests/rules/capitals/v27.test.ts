import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { saying } from '../../support/edits.ts';

describe('V27: events', () => {
  it('says what is wrong and what to write', async () => {
    const [finding, another] = await findingsAfter('plan', saying('Kỷ niệm cách mạng tháng tám.'));
    expect([finding?.code, finding?.message, finding?.word?.words]).toEqual([
      'V27',
      'Viết hoa chưa đúng: “cách mạng tháng tám”.',
      'cách mạng tháng tám',
    ]);
    expect(another).toBeUndefined();
  });

  it.each([['Kỷ niệm cách mạng tháng tám.', 'cách mạng tháng tám']])('finds it in “%s”', async (sentence, words) => {
    const findings = await findingsAfter('plan', saying(sentence));
    expect(findings.map(({ code, word }) => [code, word?.words])).toEqual([['V27', words]]);
  });

  it.each(['Kỷ niệm Cách mạng tháng Tám.'])('leaves “%s” alone', async (sentence) => {
    expect(await codesAfter('plan', saying(sentence))).toEqual([]);
  });
});
