import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { formatted, italic, notBold, paragraph, shaped, size, words } from '../../support/edits.ts';

const text = 'Triển khai công tác văn thư, lưu trữ trên địa bàn tỉnh năm 2026';

describe('T02: the abstract', () => {
  it('finds one that is not bold', async () => {
    const findings = await findingsAfter('plan', formatted(text, notBold));
    expect(findings.map(({ code, message, required }) => [code, message, required])).toEqual([
      ['T02', 'Trích yếu không đậm.', 'Trích yếu: cỡ 13 đến 14, kiểu chữ đứng, đậm.'],
    ]);
  });

  it('finds italics, a size out of range and one at the left', async () => {
    expect(await codesAfter('plan', formatted(text, italic))).toEqual(['T02']);
    expect(await codesAfter('plan', formatted(text, size(15)))).toEqual(['T02']);
    expect(await codesAfter('plan', shaped('TrichYeu', '<w:jc w:val="left"/>'))).toEqual(['T02']);
  });

  it('finds capitals, which the clause rules out, and only warns of a full stop', async () => {
    const [capitals] = await findingsAfter('plan', words(text, text.toLocaleUpperCase('vi')));
    expect([capitals?.severity, capitals?.message]).toEqual(['error', 'Trích yếu viết toàn chữ in hoa.']);
    const findings = await findingsAfter('plan', words(text, `${text}.`));
    expect(findings.map(({ code, severity, message }) => [code, severity, message])).toEqual([
      ['T02', 'warning', 'Cuối trích yếu có dấu chấm.'],
    ]);
  });

  it('takes a line that is an abbreviation', async () => {
    expect(
      await codesAfter(
        'plan',
        words(`${text}</w:t></w:r></w:p>`, `${text}</w:t></w:r></w:p>${paragraph('TrichYeu', 'PAR INDEX, PAPI')}`),
      ),
    ).toEqual([]);
  });

  it('takes 13 and a form left open', async () => {
    expect(await codesAfter('plan', formatted(text, size(13)))).toEqual([]);
    expect(await codesAfter('plan', words(text, `${text} …`))).toEqual([]);
  });
});
