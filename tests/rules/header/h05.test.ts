import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../src/decree30/text-width.ts';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';

/** What the left column of the plan is wide. */
const columnPt = 3527 / 20;

describe('H05: the line under the issuer', () => {
  const line = (to: string) => ({ from: /(?<=TỈNH LÂM ĐỒNG<\/w:t><\/w:r><\/w:p><w:p>)<w:pPr>.*?<\/w:pPr>/, to });
  const border = (indent: number) =>
    `<w:pPr><w:pStyle w:val="DuongKe"/><w:pBdr><w:top w:val="single" w:sz="6"/></w:pBdr><w:ind w:left="${indent}" w:right="${indent}"/></w:pPr>`;

  it('finds that there is none', async () => {
    const findings = await findingsAfter('plan', line('<w:pPr><w:pStyle w:val="DuongKe"/></w:pPr>'));
    expect(findings.map(({ code, message }) => [code, message])).toEqual([
      ['H05', 'Dưới tên cơ quan ban hành không có đường kẻ.'],
    ]);
  });

  it('finds one that is as long as the name, or hardly there', async () => {
    expect(await codesAfter('plan', line(border(500)))).toEqual(['H05']);
    expect(await codesAfter('plan', line(border(1650)))).toEqual(['H05']);
  });

  it('takes a third as well as a half, of the longest line or of the last', async () => {
    const last = textWidth('TỈNH LÂM ĐỒNG', 'bold', 13);
    const longest = textWidth('ỦY BAN NHÂN DÂN', 'bold', 13);
    for (const length of [longest / 2, longest / 3, last / 2, last / 3]) {
      const indent = Math.round((columnPt - length) * 10);
      expect(await codesAfter('plan', line(border(indent)))).toEqual([]);
    }
  });
});
