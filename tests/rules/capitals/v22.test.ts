import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { saying } from '../../support/edits.ts';

describe('V22: documents', () => {
  it('says what is wrong and what to write', async () => {
    const [finding, another] = await findingsAfter('plan', saying('Thực hiện theo nghị định số 30/2020/NĐ-CP.'));
    expect([finding?.code, finding?.message, finding?.word?.words]).toEqual([
      'V22',
      'Viết hoa chưa đúng: “nghị định số ”.',
      'nghị định số ',
    ]);
    expect(another).toBeUndefined();
  });

  it.each([
    ['Thực hiện theo nghị định số 30/2020/NĐ-CP.', 'nghị định số '],
    ['Kinh phí thực hiện kế hoạch này do ngân sách cấp.', 'kế hoạch này'],
  ])('finds it in “%s”', async (sentence, words) => {
    const findings = await findingsAfter('plan', saying(sentence));
    expect(findings.map(({ code, word }) => [code, word?.words])).toEqual([['V22', words]]);
  });

  it.each([
    'Thực hiện theo Nghị định số 30/2020/NĐ-CP.',
    'Rà soát các kế hoạch, quyết định, nghị định liên quan.',
    'Thực hiện các quyết định số 12/QĐ-UBND và số 15/QĐ-UBND.',
  ])('leaves “%s” alone', async (sentence) => {
    expect(await codesAfter('plan', saying(sentence))).toEqual([]);
  });
});
