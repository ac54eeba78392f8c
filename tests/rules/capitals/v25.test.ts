import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { saying } from '../../support/edits.ts';

describe('V25: festivals', () => {
  it('says what is wrong and what to write', async () => {
    const [finding, another] = await findingsAfter('plan', saying('Trực gác dịp tết Nguyên Đán.'));
    expect([finding?.code, finding?.message, finding?.word?.words]).toEqual([
      'V25',
      'Viết hoa chưa đúng: “tết Nguyên Đán”.',
      'tết Nguyên Đán',
    ]);
    expect(another).toBeUndefined();
  });

  it.each([
    ['Trực gác dịp tết Nguyên Đán.', 'tết Nguyên Đán'],
    ['Chăm lo trẻ em dịp tết trung thu.', 'tết trung thu'],
  ])('finds it in “%s”', async (sentence, words) => {
    const findings = await findingsAfter('plan', saying(sentence));
    expect(findings.map(({ code, word }) => [code, word?.words])).toEqual([['V25', words]]);
  });

  it.each(['Trực gác dịp tết Nguyên đán.', 'Trực gác dịp Tết Nguyên đán.'])('leaves “%s” alone', async (sentence) => {
    expect(await codesAfter('plan', saying(sentence))).toEqual([]);
  });
});
