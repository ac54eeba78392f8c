import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { saying } from '../../support/edits.ts';

describe('V17: Nhân dân, Nhà nước', () => {
  it('says what is wrong and what to write', async () => {
    const [finding, another] = await findingsAfter('plan', saying('Nâng cao chất lượng phục vụ nhân dân.'));
    expect([finding?.code, finding?.message, finding?.word?.words]).toEqual([
      'V17',
      'Viết hoa chưa đúng: “nhân dân”.',
      'nhân dân',
    ]);
    expect(another).toBeUndefined();
  });

  it.each([
    ['Nâng cao chất lượng phục vụ nhân dân.', 'nhân dân'],
    ['Thực hiện chủ trương của Đảng và nhà nước.', 'nhà nước'],
  ])('finds it in “%s”', async (sentence, words) => {
    const findings = await findingsAfter('plan', saying(sentence));
    expect(findings.map(({ code, word }) => [code, word?.words])).toEqual([['V17', words]]);
  });

  it.each([
    'Nâng cao chất lượng phục vụ Nhân dân.',
    'Ủy ban nhân dân các xã; Công an nhân dân; quản lý nhà nước; ngân sách nhà nước.',
    'Xây dựng nhà nước pháp quyền.',
  ])('leaves “%s” alone', async (sentence) => {
    expect(await codesAfter('plan', saying(sentence))).toEqual([]);
  });
});
