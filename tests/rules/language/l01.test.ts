import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { saying } from '../../support/edits.ts';

describe('L01: spaces around signs', () => {
  it.each([
    ['Các sở,  ban, ngành thực hiện.', 'Hai dấu cách liền nhau.'],
    ['Các sở , ban , ngành thực hiện.', 'Có dấu cách trước dấu câu (2 chỗ trong đoạn).'],
    ['Các sở,ban, ngành thực hiện.', 'Thiếu dấu cách sau dấu câu.'],
    ['Thực hiện đúng tiến độ.Báo cáo kết quả.', 'Thiếu dấu cách sau dấu câu.'],
    ['Các sở ( ban, ngành) thực hiện.', 'Có dấu cách bên trong dấu ngoặc.'],
    ['Các sở(ban, ngành) thực hiện.', 'Thiếu dấu cách bên ngoài dấu ngoặc.'],
  ])('finds “%s”', async (sentence, message) => {
    const findings = await findingsAfter('plan', saying(sentence));
    expect(findings.map((finding) => [finding.code, finding.severity, finding.message])).toEqual([
      ['L01', 'note', message],
    ]);
  });

  it.each([
    'Kinh phí 1.000,5 triệu đồng, tỷ lệ 1:500, lúc 7:30.',
    'Truy cập https://chinhphu.vn/tin,bai hoặc gửi vanthu@lamdong.gov.vn.',
    'Hồ sơ, sổ sách v.v. do TP.Hồ Chí Minh gửi (nếu có).',
    'Phong trào “Thi đua”, “Sáng tạo”; kết quả (nếu có): tốt…',
    'Số:       /BC ngày      tháng      năm.',
  ])('leaves “%s” alone', async (sentence) => {
    expect(await codesAfter('plan', saying(sentence))).toEqual([]);
  });
});
