import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { saying } from '../../support/edits.ts';

describe('V10: terrain before the name of a place', () => {
  it('says what is wrong and what to write', async () => {
    const [finding, another] = await findingsAfter('plan', saying('Bảo vệ môi trường Vịnh Hạ Long.'));
    expect([finding?.code, finding?.message, finding?.word?.words]).toEqual([
      'V10',
      'Viết hoa chưa đúng: “Vịnh Hạ Long”.',
      'Vịnh Hạ Long',
    ]);
    expect(another).toBeUndefined();
  });

  it.each([
    ['Bảo vệ môi trường Vịnh Hạ Long.', 'Vịnh Hạ Long'],
    ['Bảo vệ môi trường Sông Đồng Nai.', 'Sông Đồng Nai'],
  ])('finds it in “%s”', async (sentence, words) => {
    const findings = await findingsAfter('plan', saying(sentence));
    expect(findings.map(({ code, word }) => [code, word?.words])).toEqual([['V10', words]]);
  });

  it.each(['Bảo vệ môi trường vịnh Hạ Long.', 'Vịnh Hạ Long là di sản thế giới.', 'Giao Công ty Sông Đà thi công.'])(
    'leaves “%s” alone',
    async (sentence) => {
      expect(await codesAfter('plan', saying(sentence))).toEqual([]);
    },
  );
});
