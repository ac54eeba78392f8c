import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { saying } from '../../support/edits.ts';

describe('L05: misspellings', () => {
  it('says what is wrong and what to write', async () => {
    const [finding, another] = await findingsAfter('plan', saying('Tập trung sử lý các vướng mắc.'));
    expect([finding?.code, finding?.message, finding?.word?.words]).toEqual(['L05', 'Sai chính tả: “sử lý”.', 'sử lý']);
    expect(another).toBeUndefined();
  });

  it.each([
    ['Tập trung sử lý các vướng mắc.', 'sử lý'],
    ['Hoàn thành việc sát nhập các đơn vị.', 'sát nhập'],
  ])('finds it in “%s”', async (sentence, words) => {
    const findings = await findingsAfter('plan', saying(sentence));
    expect(findings.map(({ code, word }) => [code, word?.words])).toEqual([['L05', words]]);
  });

  it.each(['Tập trung xử lý các vướng mắc.', 'Nghiên cứu lịch sử lý luận.', 'Khắc phục “sử lý” trong quy trình cũ.'])(
    'leaves “%s” alone',
    async (sentence) => {
      expect(await codesAfter('plan', saying(sentence))).toEqual([]);
    },
  );
});
