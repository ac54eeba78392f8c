import { describe, expect, it } from 'vitest';
import { formatted, italic, notItalic, paragraph, size, words } from '../../support/changes.ts';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';

const dash = '<w:t xml:space="preserve">- </w:t></w:r><w:r><w:t xml:space="preserve">Thường trực';
const dashAs = (mark: string) => words(dash, `<w:t xml:space="preserve">${mark}</w:t></w:r><w:r><w:t>Thường trực`);

describe('R01: how the recipients are set', () => {
  it('finds a label that is not slanted', async () => {
    const findings = await findingsAfter('plan', formatted('Nơi nhận:', notItalic + size(13)));
    expect(findings.map(({ code, message, required }) => [code, message, required])).toEqual([
      ['R01', 'Từ “Nơi nhận” cỡ 13, không nghiêng.', 'Từ “Nơi nhận”: cỡ 12, kiểu chữ nghiêng, đậm.'],
    ]);
  });

  it('finds a label without its colon', async () => {
    expect(await codesAfter('plan', words('Nơi nhận:', 'Nơi nhận'))).toEqual(['R01']);
  });

  it('finds a list in another size once, however many lines it has', async () => {
    const styles = {
      part: 'word/styles.xml',
      from: /(w:styleId="NoiNhan">.*?)<w:sz w:val="22"\/>/,
      to: 'w:styleId="NoiNhan"><w:name w:val="x"/><w:basedOn w:val="Normal"/><w:rPr><w:sz w:val="24"/>',
    };
    const findings = await findingsAfter('plan', styles);
    expect(findings.map(({ code, message }) => [code, message])).toEqual([['R01', 'Danh sách nơi nhận cỡ 12.']]);
    expect(await codesAfter('plan', formatted('Sở Nội vụ;', italic))).toEqual(['R01']);
  });

  it('finds a bullet, a missing dash and one that is not at the margin', async () => {
    expect((await findingsAfter('plan', dashAs('• '))).map(({ message }) => message)).toEqual([
      'Đầu dòng nơi nhận dùng dấu “•”.',
    ]);
    expect(await codesAfter('plan', dashAs(''))).toEqual(['R01']);
    expect(await codesAfter('plan', paragraph('NoiNhan', '<w:ind w:left="720"/>'))).toEqual(['R01']);
  });

  it('finds both the size and the missing dash of a line', async () => {
    const large = `<w:r><w:rPr>${size(14)}</w:rPr><w:t>Thường trực`;
    const findings = await findingsAfter('plan', words(`<w:r>${dash}`, large));
    expect(findings.map(({ message }) => message)).toEqual([
      'Danh sách nơi nhận cỡ 14.',
      'Dòng nơi nhận không có gạch đầu dòng.',
    ]);
  });

  it('takes a line that goes on with the one above', async () => {
    const wrapped = words(
      'Thường trực Tỉnh ủy;',
      'Thường trực Tỉnh ủy,</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhan"/></w:pPr><w:r><w:t>Hội đồng nhân dân tỉnh;',
    );
    expect(await codesAfter('plan', wrapped)).toEqual([]);
  });
});
