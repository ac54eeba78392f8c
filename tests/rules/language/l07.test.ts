import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { saying } from '../../support/edits.ts';

describe('L07: colloquial words', () => {
  it('says what is wrong and what to write', async () => {
    const [finding, another] = await findingsAfter('plan', saying('Kết quả triển khai rất là tốt.'));
    expect([finding?.code, finding?.message, finding?.word?.words]).toEqual([
      'L07',
      'Từ khẩu ngữ: “rất là”.',
      'rất là',
    ]);
    expect(another).toBeUndefined();
  });

  it.each([['Kết quả triển khai rất là tốt.', 'rất là']])('finds it in “%s”', async (sentence, words) => {
    const findings = await findingsAfter('plan', saying(sentence));
    expect(findings.map(({ code, word }) => [code, word?.words])).toEqual([['L07', words]]);
  });

  it.each(['Kết quả triển khai rất tốt.'])('leaves “%s” alone', async (sentence) => {
    expect(await codesAfter('plan', saying(sentence))).toEqual([]);
  });
});
