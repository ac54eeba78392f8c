import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { saying } from '../../support/edits.ts';

describe('V02: names of persons', () => {
  it('says what is wrong and what to write', async () => {
    const [finding, another] = await findingsAfter('plan', saying('Giao ông Nguyễn văn An chủ trì.'));
    expect([finding?.code, finding?.message, finding?.word?.words]).toEqual([
      'V02',
      'Viết hoa chưa đúng: “Nguyễn văn An”.',
      'Nguyễn văn An',
    ]);
    expect(another).toBeUndefined();
  });

  it.each([
    ['Giao ông Nguyễn văn An chủ trì.', 'Nguyễn văn An'],
    ['Học tập tấm gương hồ Chí Minh.', 'hồ Chí Minh'],
  ])('finds it in “%s”', async (sentence, words) => {
    const findings = await findingsAfter('plan', saying(sentence));
    expect(findings.map(({ code, word }) => [code, word?.words])).toEqual([['V02', words]]);
  });

  it.each(['Giao ông Nguyễn Văn An chủ trì.', 'Ông Lê Anh thị sát hiện trường.'])(
    'leaves “%s” alone',
    async (sentence) => {
      expect(await codesAfter('plan', saying(sentence))).toEqual([]);
    },
  );
});
