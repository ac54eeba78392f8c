import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { saying } from '../../support/edits.ts';

describe('Y02: bodies that ended', () => {
  it('says what is wrong and what to write', async () => {
    const [finding, another] = await findingsAfter('plan', saying('Giao Sở Kế hoạch và Đầu tư tham mưu.'));
    expect([finding?.code, finding?.message, finding?.word?.words]).toEqual([
      'Y02',
      '“Sở Kế hoạch và Đầu tư” không còn sau ngày 28/02/2025.',
      'Sở Kế hoạch và Đầu tư',
    ]);
    expect(another).toBeUndefined();
  });

  it.each([['Giao Sở Kế hoạch và Đầu tư tham mưu.', 'Sở Kế hoạch và Đầu tư']])(
    'finds it in “%s”',
    async (sentence, words) => {
      const findings = await findingsAfter('plan', saying(sentence));
      expect(findings.map(({ code, word }) => [code, word?.words])).toEqual([['Y02', words]]);
    },
  );

  it.each(['Giao Sở Tài chính tham mưu.', 'Hồ sơ của Sở Kế hoạch và Đầu tư (cũ) được bàn giao.'])(
    'leaves “%s” alone',
    async (sentence) => {
      expect(await codesAfter('plan', saying(sentence))).toEqual([]);
    },
  );
});
