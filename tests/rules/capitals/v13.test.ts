import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { saying } from '../../support/edits.ts';

describe('V13: names of bodies', () => {
  it('says what is wrong and what to write', async () => {
    const [finding, another] = await findingsAfter('plan', saying('Ủy Ban Nhân Dân các xã báo cáo kết quả.'));
    expect([finding?.code, finding?.message, finding?.word?.words]).toEqual([
      'V13',
      'Viết hoa chưa đúng: “Ủy Ban Nhân Dân”.',
      'Ủy Ban Nhân Dân',
    ]);
    expect(another).toBeUndefined();
  });

  it.each([
    ['Ủy Ban Nhân Dân các xã báo cáo kết quả.', 'Ủy Ban Nhân Dân'],
    ['Giao Sở tài chính tham mưu.', 'Sở tài chính'],
  ])('finds it in “%s”', async (sentence, words) => {
    const findings = await findingsAfter('plan', saying(sentence));
    expect(findings.map(({ code, word }) => [code, word?.words])).toEqual([['V13', words]]);
  });

  it.each([
    'Giao Sở Tài chính, Bộ Công Thương tham mưu.',
    'Thực hiện kiến nghị thanh tra, kiểm toán nhà nước.',
    'Bố trí phòng y tế tại các cơ sở giáo dục.',
    'Đào tạo cán bộ y tế, cán bộ tài chính.',
  ])('leaves “%s” alone', async (sentence) => {
    expect(await codesAfter('plan', saying(sentence))).toEqual([]);
  });
});
