import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { paragraph } from '../../support/edits.ts';

/** The table of recipients and signature, with its two cells. */
const foot = /<w:tbl>(?:(?!<w:tbl>).)*?Nơi nhận:.*?<\/w:tbl>/s;
const recipients = ['NhanNoiNhan|Nơi nhận:', 'NoiNhan|- Sở Nội vụ;', 'NoiNhan|- Lưu: VT, NVĐP.'];
const signature = ['QuyenHan|TM. ỦY BAN NHÂN DÂN', 'QuyenHan|CHỦ TỊCH', 'HoTen|Nguyễn Văn Ví Dụ'];
const lines = (texts: readonly string[]) =>
  texts.map((text) => paragraph(text.split('|')[0] ?? '', text.split('|')[1] ?? '')).join('');
const cell = (content: string) => `<w:tc><w:tcPr><w:tcW w:w="4535" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
const empty = '<w:p/>';
const table = (...rows: [string, string][]) =>
  `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="4535"/><w:gridCol w:w="4535"/></w:tblGrid>${rows
    .map(([left, right]) => `<w:tr>${cell(left)}${cell(right)}</w:tr>`)
    .join('')}</w:tbl>`;
const footOf = (xml: string) => ({ from: foot, to: xml });

describe('K06: where recipients and signature stand', () => {
  it('finds them on the wrong sides', async () => {
    const findings = await findingsAfter('plan', footOf(table([lines(signature), lines(recipients)])));
    expect(findings.map(({ code, message }) => [code, message])).toEqual([
      ['K06', 'Nơi nhận ở bên phải, phần ký ở bên trái.'],
    ]);
  });

  it('finds them in different rows, or one below the other', async () => {
    const rows = table([empty, lines(signature)], [lines(recipients), empty]);
    const [finding] = await findingsAfter('plan', footOf(rows));
    expect(finding?.message).toBe('“Nơi nhận” không ngang hàng với quyền hạn, chức vụ của người ký.');
    expect(await codesAfter('plan', footOf(lines(signature) + lines(recipients)))).toEqual(['K06']);
  });

  it('takes them side by side', async () => {
    expect(await codesAfter('plan', footOf(table([lines(recipients), lines(signature)])))).toEqual([]);
  });
});
