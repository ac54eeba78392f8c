import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { saying } from '../../support/edits.ts';

describe('V14: bodies of the Party', () => {
  it('says what is wrong and what to write', async () => {
    const [finding, another] = await findingsAfter('plan', saying('Thực hiện kết luận của Bộ chính trị.'));
    expect([finding?.code, finding?.message, finding?.word?.words]).toEqual([
      'V14',
      'Viết hoa chưa đúng: “Bộ chính trị”.',
      'Bộ chính trị',
    ]);
    expect(another).toBeUndefined();
  });

  it.each([['Thực hiện kết luận của Bộ chính trị.', 'Bộ chính trị']])('finds it in “%s”', async (sentence, words) => {
    const findings = await findingsAfter('plan', saying(sentence));
    expect(findings.map(({ code, word }) => [code, word?.words])).toEqual([['V14', words]]);
  });

  it.each(['Thực hiện kết luận của Bộ Chính trị, Ban Bí thư.'])('leaves “%s” alone', async (sentence) => {
    expect(await codesAfter('plan', saying(sentence))).toEqual([]);
  });
});
