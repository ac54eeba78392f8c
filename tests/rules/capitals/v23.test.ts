import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { saying } from '../../support/edits.ts';

describe('V23: references', () => {
  it('says what is wrong and what to write', async () => {
    const [finding, another] = await findingsAfter('plan', saying('Thực hiện theo điểm a Khoản 2 Điều 9 của Quy chế.'));
    expect([finding?.code, finding?.message, finding?.word?.words]).toEqual([
      'V23',
      'Viết hoa chưa đúng: “Khoản 2”.',
      'Khoản 2',
    ]);
    expect(another).toBeUndefined();
  });

  it.each([
    ['Thực hiện theo điểm a Khoản 2 Điều 9 của Quy chế.', 'Khoản 2'],
    ['Thực hiện theo khoản 2 điều 9 của Quy chế.', 'điều 9'],
    ['Thực hiện theo quy định tại mục II của Kế hoạch.', 'mục II'],
  ])('finds it in “%s”', async (sentence, words) => {
    const findings = await findingsAfter('plan', saying(sentence));
    expect(findings.map(({ code, word }) => [code, word?.words])).toEqual([['V23', words]]);
  });

  it.each([
    'Thực hiện theo điểm a khoản 2 Điều 9 Mục 1 Chương II của Quy chế.',
    'Rà soát danh mục 20 nhiệm vụ, hạng mục 5.',
    'Hạch toán Loại 340 Khoản 341 của mục lục ngân sách.',
  ])('leaves “%s” alone', async (sentence) => {
    expect(await codesAfter('plan', saying(sentence))).toEqual([]);
  });
});
