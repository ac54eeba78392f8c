import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { saying } from '../../support/edits.ts';

describe('V01: capitals at the beginning of sentences', () => {
  it('says what is wrong and what to write', async () => {
    const [finding, another] = await findingsAfter(
      'plan',
      saying('Các đơn vị thực hiện đúng tiến độ. các sở báo cáo kết quả.'),
    );
    expect([finding?.code, finding?.message, finding?.word?.words]).toEqual([
      'V01',
      'Viết hoa chưa đúng: “. các”.',
      '. các',
    ]);
    expect(another).toBeUndefined();
  });

  it.each([
    ['Các đơn vị thực hiện đúng tiến độ. các sở báo cáo kết quả.', '. các'],
    ['các sở báo cáo kết quả hằng quý.', 'các'],
  ])('finds it in “%s”', async (sentence, words) => {
    const findings = await findingsAfter('plan', saying(sentence));
    expect(findings.map(({ code, word }) => [code, word?.words])).toEqual([['V01', words]]);
  });

  it.each([
    'Hồ sơ, biểu mẫu, sổ sách v.v. của các đơn vị được lưu trữ.',
    'Hoàn thành trước ngày 30.6.2026 theo quy định.',
    'Xem tài liệu tại trang vanban.chinhphu.vn để đối chiếu.',
    'Chi phí tăng 1.000 đồng so với năm trước.',
  ])('leaves “%s” alone', async (sentence) => {
    expect(await codesAfter('plan', saying(sentence))).toEqual([]);
  });
});
