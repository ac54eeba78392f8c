import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { saying } from '../../support/edits.ts';

describe('V28: works', () => {
  it('says what is wrong and what to write', async () => {
    const [finding, another] = await findingsAfter('plan', saying('Đăng bài trên tạp chí cộng sản.'));
    expect([finding?.code, finding?.message, finding?.word?.words]).toEqual([
      'V28',
      'Viết hoa chưa đúng: “tạp chí cộng sản”.',
      'tạp chí cộng sản',
    ]);
    expect(another).toBeUndefined();
  });

  it.each([['Đăng bài trên tạp chí cộng sản.', 'tạp chí cộng sản']])('finds it in “%s”', async (sentence, words) => {
    const findings = await findingsAfter('plan', saying(sentence));
    expect(findings.map(({ code, word }) => [code, word?.words])).toEqual([['V28', words]]);
  });

  it.each(['Đăng bài trên tạp chí Cộng sản.'])('leaves “%s” alone', async (sentence) => {
    expect(await codesAfter('plan', saying(sentence))).toEqual([]);
  });
});
