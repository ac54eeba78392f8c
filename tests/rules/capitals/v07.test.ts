import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { saying } from '../../support/edits.ts';

describe('V07: units named in full', () => {
  it('says what is wrong and what to write', async () => {
    const [finding, another] = await findingsAfter('plan', saying('Tổ chức thí điểm tại phường 1, tỉnh Lâm Đồng.'));
    expect([finding?.code, finding?.message, finding?.word?.words]).toEqual([
      'V07',
      'Viết hoa chưa đúng: “phường 1”.',
      'phường 1',
    ]);
    expect(another).toBeUndefined();
  });

  it.each([
    ['Tổ chức thí điểm tại phường 1, tỉnh Lâm Đồng.', 'phường 1'],
    ['Tổ chức thí điểm tại phường Điện Biên Phủ.', 'phường Điện Biên Phủ'],
  ])('finds it in “%s”', async (sentence, words) => {
    const findings = await findingsAfter('plan', saying(sentence));
    expect(findings.map(({ code, word }) => [code, word?.words])).toEqual([['V07', words]]);
  });

  it.each(['Tổ chức thí điểm tại Phường 1, tỉnh Lâm Đồng.', 'Giao chỉ tiêu cho 03 phường 5 tiêu chí thi đua.'])(
    'leaves “%s” alone',
    async (sentence) => {
      expect(await codesAfter('plan', saying(sentence))).toEqual([]);
    },
  );
});
