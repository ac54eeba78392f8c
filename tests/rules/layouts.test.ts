import { describe, expect, it } from 'vitest';
import { codesAfter } from '../support/conforming.ts';

/** Ways in which clerks set the same parts; none of them contradicts the decree. */

const foot = /<w:tbl>(?:(?!<w:tbl>).)*?Nơi nhận:.*?<\/w:tbl>/s;

/** `|` parts what `T`, a tab, and `B`, a line break, stand between. */
const run = (text: string, format: string) =>
  `<w:r><w:rPr>${format}</w:rPr>${text
    .split('|')
    .map((part) => marks.get(part) ?? `<w:t xml:space="preserve">${part}</w:t>`)
    .join('')}</w:r>`;
const marks = new Map([
  ['T', '<w:tab/>'],
  ['B', '<w:br/>'],
]);
const paragraph = (...runs: string[]) => `<w:p>${runs.join('')}</w:p>`;
const label = (text: string) => run(text, '<w:b/><w:i/><w:sz w:val="24"/>');
const listed = (text: string) => run(text, '<w:sz w:val="22"/>');
const signed = (text: string) => run(text, '<w:b/><w:sz w:val="28"/>');
const cell = (content: string) => `<w:tc><w:tcPr><w:tcW w:w="4535" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
const table = (left: string, right: string) =>
  `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="4535"/><w:gridCol w:w="4535"/></w:tblGrid><w:tr>${cell(left)}${cell(right)}</w:tr></w:tbl>`;

describe('recipients and signature', () => {
  it('may stand side by side with tabs', async () => {
    const lines = [
      [label('Nơi nhận:'), signed('T|TM. ỦY BAN NHÂN DÂN')],
      [listed('- Sở Nội vụ;'), signed('T|KT. CHỦ TỊCH')],
      [listed('- Lưu: VT, NVĐP.'), signed('T|PHÓ CHỦ TỊCH')],
      [],
      [signed('T|T|Trần Thị Ví Dụ')],
    ];
    const to = lines.map((runs) => paragraph(...runs)).join('');
    expect(await codesAfter('plan', { from: foot, to })).toEqual([]);
  });

  it('may be two paragraphs with line breaks', async () => {
    const left = [label('Nơi nhận:'), listed('B|- Sở Nội vụ;|B|- Sở Tài chính;|B|- Lưu: VT, NVĐP.')];
    const right = signed('TM. ỦY BAN NHÂN DÂN|B|KT. CHỦ TỊCH|B|PHÓ CHỦ TỊCH|B|B|B|B|Trần Thị Ví Dụ');
    expect(await codesAfter('plan', { from: foot, to: table(paragraph(...left), paragraph(right)) })).toEqual([]);
  });

  it('may have dashes without a space, a tab behind the dash, and a note where the signature comes', async () => {
    const left = [
      label('Nơi nhận:'),
      listed('-|T|Sở Nội vụ;'),
      listed('-Sở Tài chính;'),
      listed('-Lưu: VT, NVĐP (02b).'),
    ];
    const right = ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', '', '(Đã ký)', '', 'Nguyễn Văn Ví Dụ'].map(signed);
    const columns = [left, right].map((runs) => runs.map((text) => paragraph(text)).join(''));
    expect(await codesAfter('plan', { from: foot, to: table(columns[0] ?? '', columns[1] ?? '') })).toEqual([]);
  });
});
