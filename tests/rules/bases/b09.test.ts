import { describe, expect, it } from 'vitest';
import { firstBase } from '../../support/bases.ts';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';

describe('B09: bases in force', () => {
  it('finds a law that had ended on the day of the document', async () => {
    const findings = await findingsAfter(
      'plan',
      firstBase('Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;'),
    );
    expect(findings.map(({ code, severity, message }) => [code, severity, message])).toEqual([
      [
        'B09',
        'warning',
        '“Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015” không còn hiệu lực sau ngày 28/02/2025.',
      ],
    ]);
  });

  it('judges a document at its own date', async () => {
    const dated = { from: /ngày\s10\stháng\s3\snăm\s2026/g, to: 'ngày 10 tháng 3 năm 2024' };
    const law = firstBase('Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;');
    expect(await codesAfter('plan', law, dated)).not.toContain('B09');
  });

  it('names the law that holds as a basis cites it, so that B03 is content with it', async () => {
    const old = firstBase('Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;');
    const [finding] = await findingsAfter('plan', old);
    expect(finding?.required).toBe('Hiện nay: “Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025”.');
  });
});
