import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { formatted, lineUnderMotto } from '../../support/edits.ts';

/** As long as Tiêu ngữ at 13 pt. */
const halfLine =
  '<w:pPr><w:pStyle w:val="DuongKe"/><w:pBdr><w:top w:val="single" w:sz="6"/></w:pBdr><w:ind w:left="1170" w:right="1170"/></w:pPr>';

describe('P10: sizes that go together', () => {
  it('warns of sizes from two sets', async () => {
    const findings = await findingsAfter('plan', formatted('CỘNG HÒA', '<w:sz w:val="24"/>'));
    expect(findings.map(({ code, severity, message }) => [code, severity, message])).toEqual([
      ['P10', 'warning', 'Quốc hiệu cỡ 12, Tiêu ngữ cỡ 14, địa danh và thời gian cỡ 14.'],
    ]);
  });

  it('takes the smaller set above text of 14, as the sample of Section V has it', async () => {
    const smaller = [
      formatted('CỘNG HÒA', '<w:sz w:val="24"/>'),
      formatted('Độc lập', '<w:sz w:val="26"/>'),
      formatted('Lâm Đồng, ngày', '<w:sz w:val="26"/>'),
    ];
    expect(await codesAfter('plan', ...smaller, lineUnderMotto(halfLine))).toEqual([]);
  });

  it('leaves a size out of its range to the rule on that passage', async () => {
    expect(await codesAfter('plan', formatted('CỘNG HÒA', '<w:sz w:val="28"/>'))).not.toContain('P10');
  });
});
