import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { saying } from '../../support/edits.ts';

describe('V06: names of units', () => {
  it('says what is wrong and what to write', async () => {
    const [finding, another] = await findingsAfter('plan', saying('Triển khai tại Xã Xuân Đông trong năm 2026.'));
    expect([finding?.code, finding?.message, finding?.word?.words]).toEqual([
      'V06',
      'Viết hoa chưa đúng: “Xã Xuân Đông”.',
      'Xã Xuân Đông',
    ]);
    expect(another).toBeUndefined();
  });

  it.each([
    ['Triển khai tại Xã Xuân Đông trong năm 2026.', 'Xã Xuân Đông'],
    ['Triển khai trên địa bàn Tỉnh Lâm Đồng.', 'Tỉnh Lâm Đồng'],
  ])('finds it in “%s”', async (sentence, words) => {
    const findings = await findingsAfter('plan', saying(sentence));
    expect(findings.map(({ code, word }) => [code, word?.words])).toEqual([['V06', words]]);
  });

  it.each([
    'Triển khai tại xã Xuân Đông, phường Bến Thành.',
    'Xã Xuân Đông chủ trì thực hiện.',
    'Triển khai tại Phường Võ Thị Sáu.',
    'Triển khai tại Xã Trần Phú.',
    'Ủy ban nhân dân tỉnh Lâm Đồng chủ trì.',
  ])('leaves “%s” alone', async (sentence) => {
    expect(await codesAfter('plan', saying(sentence))).toEqual([]);
  });
});
