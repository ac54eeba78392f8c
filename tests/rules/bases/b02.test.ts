import { describe, expect, it } from 'vitest';
import { firstBase, lastBase } from '../../support/bases.ts';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';

describe('B02: ends of bases', () => {
  it.each([
    [
      firstBase('Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024,'),
      'Cuối căn cứ là dấu “,”.',
      'Cuối mỗi căn cứ có dấu chấm phẩy (;).',
    ],
    [
      firstBase('Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024'),
      'Cuối căn cứ chưa có dấu.',
      'Cuối mỗi căn cứ có dấu chấm phẩy (;).',
    ],
    [
      lastBase(' ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;'),
      'Cuối căn cứ là dấu “;”.',
      'Căn cứ cuối cùng kết thúc bằng dấu chấm (.).',
    ],
  ])('finds a wrong one', async (edit, message, required) => {
    const findings = await findingsAfter('plan', edit);
    expect(findings.map((finding) => [finding.code, finding.message, finding.required])).toEqual([
      ['B02', message, required],
    ]);
  });

  it('counts a proposal among them', async () => {
    expect(await codesAfter('decision')).toEqual([]);
  });
});
