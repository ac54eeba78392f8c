import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { formatted, lineUnderMotto, words } from '../../support/edits.ts';

/** As long as Tiêu ngữ at 12 pt. */
const lineAt12 =
  '<w:pPr><w:pStyle w:val="DuongKe"/><w:pBdr><w:top w:val="single" w:sz="6"/></w:pBdr><w:ind w:left="1295" w:right="1295"/></w:pPr>';

describe('H03: Tiêu ngữ', () => {
  it.each([
    ['Độc lập – Tự do – Hạnh phúc', 'Tiêu ngữ dùng gạch ngang dài thay cho gạch nối.'],
    ['Độc lập-Tự do-Hạnh phúc', 'Tiêu ngữ thiếu cách chữ hai bên gạch nối.'],
    ['ĐỘC LẬP - TỰ DO - HẠNH PHÚC', 'Tiêu ngữ viết in hoa.'],
    ['Độc lập - Tự Do - Hạnh phúc', 'Tiêu ngữ viết hoa sai: “Độc lập - Tự Do - Hạnh phúc”.'],
    ['Độc lập, Tự do, Hạnh phúc', 'Tiêu ngữ ghi là “Độc lập, Tự do, Hạnh phúc”.'],
  ])('finds %s', async (written, message) => {
    const findings = await findingsAfter('plan', words('Độc lập - Tự do - Hạnh phúc', written));
    const own = findings.filter(({ code }) => code === 'H03');
    expect(own.map((finding) => finding.message)).toEqual([message]);
  });

  it('finds another size', async () => {
    expect(await codesAfter('plan', formatted('Độc lập', '<w:sz w:val="24"/>'), lineUnderMotto(lineAt12))).toEqual([
      'H03',
    ]);
  });

  it('takes a hyphen that does not break', async () => {
    const hyphen = words('Độc lập - ', 'Độc lập </w:t><w:noBreakHyphen/><w:t xml:space="preserve"> ');
    expect(await codesAfter('plan', hyphen)).toEqual([]);
  });
});
