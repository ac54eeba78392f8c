import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { saying } from '../../support/edits.ts';

describe('V19: posts with their holder', () => {
  it('says what is wrong and what to write', async () => {
    const [finding, another] = await findingsAfter('plan', saying('Thực hiện ý kiến của thủ tướng Chính phủ.'));
    expect([finding?.code, finding?.message, finding?.word?.words]).toEqual([
      'V19',
      'Viết hoa chưa đúng: “thủ tướng Chính phủ”.',
      'thủ tướng Chính phủ',
    ]);
    expect(another).toBeUndefined();
  });

  it.each([['Thực hiện ý kiến của thủ tướng Chính phủ.', 'thủ tướng Chính phủ']])(
    'finds it in “%s”',
    async (sentence, words) => {
      const findings = await findingsAfter('plan', saying(sentence));
      expect(findings.map(({ code, word }) => [code, word?.words])).toEqual([['V19', words]]);
    },
  );

  it.each(['Thực hiện ý kiến của Thủ tướng Chính phủ.', 'Thủ trưởng các cơ quan chịu trách nhiệm.'])(
    'leaves “%s” alone',
    async (sentence) => {
      expect(await codesAfter('plan', saying(sentence))).toEqual([]);
    },
  );
});
