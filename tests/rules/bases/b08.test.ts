import { describe, expect, it } from 'vitest';
import { firstBase } from '../../support/bases.ts';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';

describe('B08: bases in the order of their rank', () => {
  it('finds a law behind a decree', async () => {
    const findings = await findingsAfter(
      'plan',
      firstBase('Căn cứ Thông tư số 05/2025/TT-BNV ngày 14 tháng 5 năm 2025 của Bộ Nội vụ quy định về lưu trữ;'),
    );
    expect(findings.map(({ code, severity, message }) => [code, severity, message])).toEqual([
      ['B08', 'note', 'Nghị định đứng sau thông tư.'],
    ]);
  });

  it('gives documents of the Party no rank', async () => {
    const text =
      'Căn cứ Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024 của Bộ Chính trị về đột phá phát triển khoa học;';
    expect(await codesAfter('plan', firstBase(text))).toEqual([]);
  });
});
