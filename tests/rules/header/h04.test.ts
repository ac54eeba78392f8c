import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { formatted, lineUnderMotto } from '../../support/edits.ts';

describe('H04: the line under Tiêu ngữ', () => {
  const border = (kind: string, indent: number) =>
    `<w:pPr><w:pStyle w:val="DuongKe"/><w:pBdr><w:top w:val="${kind}" w:sz="6"/></w:pBdr><w:ind w:left="${indent}" w:right="${indent}"/></w:pPr>`;
  const typed = (text: string, properties = '<w:sz w:val="28"/>') =>
    `<w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;

  it('finds that there is none', async () => {
    const findings = await findingsAfter('plan', lineUnderMotto('<w:pPr><w:pStyle w:val="DuongKe"/></w:pPr>'));
    expect(findings.map(({ code, message, required }) => [code, message, required])).toEqual([
      ['H04', 'Dưới Tiêu ngữ không có đường kẻ.', 'Đường kẻ ngang, nét liền, dài bằng dòng chữ (60,5 mm).'],
    ]);
  });

  it('finds one that is too short or too long', async () => {
    const [short] = await findingsAfter('plan', lineUnderMotto(border('single', 1700)));
    expect(short?.message).toBe('Đường kẻ dưới Tiêu ngữ dài 37,8 mm, ngắn hơn dòng chữ.');
    expect(await codesAfter('plan', lineUnderMotto(border('single', 300)))).toEqual(['H04']);
  });

  it('finds one that is dotted or typed with hyphens', async () => {
    expect(await codesAfter('plan', lineUnderMotto(border('dashed', 1060)))).toEqual(['H04']);
    expect(await codesAfter('plan', lineUnderMotto(typed('-'.repeat(36))))).toEqual(['H04']);
  });

  it('only warns of underlined letters: the eye sees a line', async () => {
    const none = lineUnderMotto('<w:pPr><w:pStyle w:val="DuongKe"/></w:pPr>');
    const findings = await findingsAfter('plan', none, formatted('Độc lập', '<w:u w:val="single"/>'));
    expect(findings.map(({ code, severity, source }) => [code, severity, source])).toEqual([
      ['H04', 'warning', 'Mẫu 1.1 đến Mẫu 1.10 Phụ lục III'],
    ]);
  });

  it('takes one that is typed, also raised as in the model forms', async () => {
    expect(await codesAfter('plan', lineUnderMotto(typed('_'.repeat(24))))).toEqual([]);
    const raised = typed('_'.repeat(41), '<w:sz w:val="28"/><w:vertAlign w:val="superscript"/>');
    expect(await codesAfter('plan', lineUnderMotto(raised))).toEqual([]);
  });
});
