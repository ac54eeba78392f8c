import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { saying } from '../../support/edits.ts';

describe('Y01: units that ended', () => {
  it('says what is wrong and what to write', async () => {
    const [finding, another] = await findingsAfter('plan', saying('Khảo sát trên địa bàn tỉnh Bình Dương.'));
    expect([finding?.code, finding?.message, finding?.word?.words]).toEqual([
      'Y01',
      '“tỉnh Bình Dương” không còn là đơn vị hành chính sau ngày 30/6/2025.',
      'tỉnh Bình Dương',
    ]);
    expect(another).toBeUndefined();
  });

  it.each([
    ['Khảo sát trên địa bàn tỉnh Bình Dương.', 'tỉnh Bình Dương'],
    ['Triển khai tại các xã, phường, thị trấn.', 'xã, phường, thị trấn'],
  ])('finds it in “%s”', async (sentence, words) => {
    const findings = await findingsAfter('plan', saying(sentence));
    expect(findings.map(({ code, word }) => [code, word?.words])).toEqual([['Y01', words]]);
  });

  it.each([
    'Triển khai tại các xã, phường, đặc khu.',
    'Tài liệu của tỉnh Bình Dương (cũ) được bàn giao.',
    'Tỉnh Bình Dương trước đây đã hoàn thành nhiệm vụ này.',
  ])('leaves “%s” alone', async (sentence) => {
    expect(await codesAfter('plan', saying(sentence))).toEqual([]);
  });
});
