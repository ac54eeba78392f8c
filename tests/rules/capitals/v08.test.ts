import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { saying } from '../../support/edits.ts';

describe('V08: places with capitals of their own', () => {
  it('says what is wrong and what to write', async () => {
    const [finding, another] = await findingsAfter('plan', saying('Học tập kinh nghiệm của thành phố Hồ Chí Minh.'));
    expect([finding?.code, finding?.message, finding?.word?.words]).toEqual([
      'V08',
      'Viết hoa chưa đúng: “thành phố Hồ Chí Minh”.',
      'thành phố Hồ Chí Minh',
    ]);
    expect(another).toBeUndefined();
  });

  it.each([
    ['Học tập kinh nghiệm của thành phố Hồ Chí Minh.', 'thành phố Hồ Chí Minh'],
    ['Tập huấn tại thủ đô Hà Nội.', 'thủ đô Hà Nội'],
  ])('finds it in “%s”', async (sentence, words) => {
    const findings = await findingsAfter('plan', saying(sentence));
    expect(findings.map(({ code, word }) => [code, word?.words])).toEqual([['V08', words]]);
  });

  it.each(['Học tập kinh nghiệm của Thành phố Hồ Chí Minh.', 'Tập huấn tại Thủ đô Hà Nội.'])(
    'leaves “%s” alone',
    async (sentence) => {
      expect(await codesAfter('plan', saying(sentence))).toEqual([]);
    },
  );
});
