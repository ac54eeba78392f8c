import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { saying } from '../../support/edits.ts';

describe('V20: the Party', () => {
  it('says what is wrong and what to write', async () => {
    const [finding, another] = await findingsAfter(
      'plan',
      saying('Quán triệt chủ trương của đảng, chính sách của Nhà nước.'),
    );
    expect([finding?.code, finding?.message, finding?.word?.words]).toEqual([
      'V20',
      'Viết hoa chưa đúng: “chủ trương của đảng”.',
      'chủ trương của đảng',
    ]);
    expect(another).toBeUndefined();
  });

  it.each([
    ['Quán triệt chủ trương của đảng, chính sách của Nhà nước.', 'chủ trương của đảng'],
    ['Thực hiện chính sách của đảng và Nhà nước.', 'đảng'],
  ])('finds it in “%s”', async (sentence, words) => {
    const findings = await findingsAfter('plan', saying(sentence));
    expect(findings.map(({ code, word }) => [code, word?.words])).toEqual([['V20', words]]);
  });

  it.each(['Quán triệt chủ trương của Đảng.', 'Các đảng viên, đảng bộ tham gia thực hiện.'])(
    'leaves “%s” alone',
    async (sentence) => {
      expect(await codesAfter('plan', saying(sentence))).toEqual([]);
    },
  );
});
