import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { saying } from '../../support/edits.ts';

describe('V11: regions', () => {
  it('says what is wrong and what to write', async () => {
    const [finding, another] = await findingsAfter('plan', saying('Phát triển vùng Tây nguyên.'));
    expect([finding?.code, finding?.message, finding?.word?.words]).toEqual([
      'V11',
      'Viết hoa chưa đúng: “Tây nguyên”.',
      'Tây nguyên',
    ]);
    expect(another).toBeUndefined();
  });

  it.each([['Phát triển vùng Tây nguyên.', 'Tây nguyên']])('finds it in “%s”', async (sentence, words) => {
    const findings = await findingsAfter('plan', saying(sentence));
    expect(findings.map(({ code, word }) => [code, word?.words])).toEqual([['V11', words]]);
  });

  it.each(['Phát triển vùng Tây Nguyên, Đông Nam Bộ.', 'Mở rộng theo hướng tây bắc.'])(
    'leaves “%s” alone',
    async (sentence) => {
      expect(await codesAfter('plan', saying(sentence))).toEqual([]);
    },
  );
});
