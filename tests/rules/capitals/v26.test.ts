import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { saying } from '../../support/edits.ts';

describe('V26: days of the week', () => {
  it('says what is wrong and what to write', async () => {
    const [finding, another] = await findingsAfter('plan', saying('Họp giao ban sáng thứ hai hằng tuần.'));
    expect([finding?.code, finding?.message, finding?.word?.words]).toEqual([
      'V26',
      'Viết hoa chưa đúng: “sáng thứ hai”.',
      'sáng thứ hai',
    ]);
    expect(another).toBeUndefined();
  });

  it.each([['Họp giao ban sáng thứ hai hằng tuần.', 'sáng thứ hai']])('finds it in “%s”', async (sentence, words) => {
    const findings = await findingsAfter('plan', saying(sentence));
    expect(findings.map(({ code, word }) => [code, word?.words])).toEqual([['V26', words]]);
  });

  it.each(['Họp giao ban sáng thứ Hai hằng tuần.', 'Đây là nội dung quan trọng thứ hai của Kế hoạch.'])(
    'leaves “%s” alone',
    async (sentence) => {
      expect(await codesAfter('plan', saying(sentence))).toEqual([]);
    },
  );
});
