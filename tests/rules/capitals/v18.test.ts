import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { saying } from '../../support/edits.ts';

describe('V18: honours', () => {
  it('says what is wrong and what to write', async () => {
    const [finding, another] = await findingsAfter('plan', saying('Đề nghị tặng Huân chương lao động hạng ba.'));
    expect([finding?.code, finding?.message, finding?.word?.words]).toEqual([
      'V18',
      'Viết hoa chưa đúng: “Huân chương lao động hạng ba”.',
      'Huân chương lao động hạng ba',
    ]);
    expect(another).toBeUndefined();
  });

  it.each([['Đề nghị tặng Huân chương lao động hạng ba.', 'Huân chương lao động hạng ba']])(
    'finds it in “%s”',
    async (sentence, words) => {
      const findings = await findingsAfter('plan', saying(sentence));
      expect(findings.map(({ code, word }) => [code, word?.words])).toEqual([['V18', words]]);
    },
  );

  it.each(['Đề nghị tặng Huân chương Lao động hạng Ba.'])('leaves “%s” alone', async (sentence) => {
    expect(await codesAfter('plan', saying(sentence))).toEqual([]);
  });
});
