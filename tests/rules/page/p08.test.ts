import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { formatted, words } from '../../support/edits.ts';

describe('P08: Unicode', () => {
  it('finds a text typed in an encoding from before Unicode', async () => {
    const findings = await findingsAfter('plan', words('Yêu cầu', 'Thùc hiÖn kÕ ho¹ch'));
    expect(findings.map(({ code, severity, message, required }) => [code, severity, message, required])).toEqual([
      ['P08', 'error', 'Chữ gõ bằng bảng mã TCVN3 (ABC) ở 1 đoạn.', 'Bộ mã ký tự Unicode: “2. Thực hiện kế hoạch”.'],
    ]);
  });

  it('warns of marks apart from their letters', async () => {
    const [finding, ...others] = await findingsAfter('plan', words('Yêu cầu', 'Yêu cầu'.normalize('NFD')));
    expect(others).toEqual([]);
    expect([finding?.code, finding?.severity]).toEqual(['P08', 'warning']);
  });

  it('notes a sign without width and how to find it', async () => {
    const [finding] = await findingsAfter('plan', words('Yêu cầu', 'Yêu\u200b cầu'));
    expect([finding?.severity, finding?.hint]).toEqual([
      'note',
      'Trong Word: bấm Ctrl+H, ô Find what ghi ^u8203, ô Replace with để trống, chọn Replace All.',
    ]);
  });

  it('leaves a non-breaking space alone', async () => {
    expect(await codesAfter('plan', words('Yêu cầu', 'Yêu\u00a0cầu'))).toEqual([]);
  });

  it('tells a text in a font from before Unicode with the font', async () => {
    const font = formatted('Thùc hiÖn', '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>');
    expect(await codesAfter('plan', words('Yêu cầu', 'Thùc hiÖn kÕ ho¹ch'), font)).toEqual(['P03']);
  });
});
