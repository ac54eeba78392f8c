import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { paragraph, words } from '../../support/edits.ts';

/** The rule under the abstract is an empty paragraph with an upper border; its indents make its length. */
const rule =
  /<w:p><w:pPr><w:pStyle w:val="DuongKe"\/><w:pBdr>(?:(?!<w:p>).)*?w:left="2933" w:right="2933"\/><\/w:pPr><\/w:p>/;
const indented = (twips: number) => ({
  from: 'w:left="2933" w:right="2933"',
  to: `w:left="${twips}" w:right="${twips}"`,
});

describe('T03: the line under the abstract', () => {
  it('finds that there is none', async () => {
    const findings = await findingsAfter('plan', { from: rule, to: '' });
    expect(findings.map(({ code, message }) => [code, message])).toEqual([
      ['T03', 'Dưới trích yếu không có đường kẻ.'],
    ]);
  });

  it('finds one that is too long or too short', async () => {
    const [long] = await findingsAfter('plan', indented(500));
    expect(long?.message).toMatch(/^Đường kẻ dưới trích yếu dài bằng \d+% dòng chữ\.$/);
    const [short] = await findingsAfter('plan', indented(4000));
    expect(short?.message).toMatch(/^Đường kẻ dưới trích yếu chỉ dài bằng \d+% dòng chữ\.$/);
    expect(await codesAfter('plan', indented(4000))).toEqual(['T03']);
  });

  it('finds underlined letters and a row of hyphens', async () => {
    const underlined = {
      from: '<w:r><w:t xml:space="preserve">Triển khai công tác văn thư, lưu trữ trên',
      to: '<w:r><w:rPr><w:u w:val="single"/></w:rPr><w:t xml:space="preserve">Triển khai công tác văn thư, lưu trữ trên',
    };
    const [finding] = await findingsAfter('plan', { from: rule, to: '' }, underlined);
    expect(finding?.message).toBe('Dưới trích yếu là chữ gạch chân, không phải đường kẻ riêng.');
    const [hyphens] = await findingsAfter('plan', { from: rule, to: paragraph('TenLoai', '-'.repeat(30)) });
    expect(hyphens?.message).toBe('Đường kẻ dưới trích yếu không phải nét liền.');
  });

  it('takes a row of underscores, as the model forms have it', async () => {
    expect(await codesAfter('plan', { from: rule, to: paragraph('TenLoai', '_'.repeat(25)) })).toEqual([]);
  });

  it('does not measure a line against words that are still left open', async () => {
    const open = words('Triển khai công tác văn thư', '…………………');
    expect(await codesAfter('plan', open, { from: rule, to: '' })).not.toContain('T03');
  });
});
