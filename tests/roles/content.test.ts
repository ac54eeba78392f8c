import { describe, expect, it } from 'vitest';
import { p } from '../support/docx-made.ts';
import { centredBold, columns, lines, roledOf, rolesOf } from '../support/letters.ts';

const head = columns(
  ['ỦY BAN NHÂN DÂN', 'Số: 25/KH-UBND'],
  ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Long Hồ, ngày 21 tháng 9 năm 2026'],
);
const title = `${centredBold('KẾ HOẠCH')}${centredBold('Chuyển đổi số năm 2026')}`;
const headRoles = 7;

const contentOf = (content: string) => rolesOf(head + title + content).slice(headRoles);

describe('The text of a document', () => {
  it('is told by the numbers and marks it begins with', () => {
    const content = [
      'Phần I',
      'I. MỤC ĐÍCH',
      '1. Mục đích chung',
      '1.1. Về thể chế',
      'a) Rà soát văn bản;',
      'đ) Báo cáo.',
      '- Nâng cao chất lượng.',
      '+ Theo dõi thường xuyên.',
      'Một đoạn văn.',
      'Điều 2. Hiệu lực',
    ];
    expect(contentOf(lines(...content)).map((line) => line.split(':')[0])).toEqual([
      'partLabel',
      'section',
      'clause',
      'subclause',
      'point',
      'point',
      'bullet',
      'bullet',
      'body',
      'article',
    ]);
  });

  it('is told by numbers with a slash, too, as many write them', () => {
    const content = ['I/ Mục đích', '1/ Rà soát', 'a/ Sở Nội vụ', '25/KH-UBND', '1/3 số hộ dân'];
    expect(contentOf(lines(...content)).map((line) => line.split(':')[0])).toEqual([
      'section',
      'clause',
      'point',
      'body',
      'closing',
    ]);
  });

  it.each([
    ['1.000 hộ dân được hỗ trợ', 'closing'],
    ['v.v. và các nội dung khác', 'closing'],
    ['Ông Nguyễn Văn A', 'closing'],
    ['2026 là năm đầu tiên', 'closing'],
  ])('does not take “%s” for a number or a mark', (text, role) => {
    expect(contentOf(lines(text))).toEqual([`${role}: ${text}`]);
  });

  it('takes a number that Word writes as it shows', () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const list = p('MỤC ĐÍCH', { pPr: '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' });
    expect(rolesOf(head + title + list, { numbering }).at(-1)).toBe('section: I. MỤC ĐÍCH');
  });

  it('has bases first, and an opening that begins like one but goes on to the plan', () => {
    const bases = ['Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;', 'Theo đề nghị của Giám đốc Sở Nội vụ.'];
    const opening = 'Căn cứ tình hình thực tế, Ủy ban nhân dân xã ban hành Kế hoạch như sau:';
    expect(contentOf(lines(...bases, opening, 'I. MỤC ĐÍCH')).map((line) => line.split(':')[0])).toEqual([
      'legalBasis',
      'legalBasis',
      'body',
      'section',
    ]);
  });

  it('has tables whose words are not taken for anything else', () => {
    const border =
      '<w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4"/><w:bottom w:val="single" w:sz="4"/></w:tblBorders></w:tblPr>';
    const table = `<w:tbl>${border}<w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid><w:tr><w:tc>${p('1. KẾ HOẠCH')}</w:tc></w:tr></w:tbl>`;
    expect(contentOf(lines('I. MỤC ĐÍCH') + table)).toEqual(['section: I. MỤC ĐÍCH', 'tableText: 1. KẾ HOẠCH']);
  });
});

describe('The foot of a document', () => {
  const text = lines('I. MỤC ĐÍCH', 'Trên đây là Kế hoạch./.');
  const recipients = ['Nơi nhận:', '- Đảng ủy xã;', '- Lưu: VT.'];
  const signature = ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Trần Thị Ví Dụ'];
  const roles = [
    'recipientsLabel: Nơi nhận:',
    'recipient: - Đảng ủy xã;',
    'archive: - Lưu: VT.',
    'authority: TM. ỦY BAN NHÂN DÂN',
    'authority: KT. CHỦ TỊCH',
    'signerTitle: PHÓ CHỦ TỊCH',
    'signerName: Trần Thị Ví Dụ',
  ];

  it('is understood in a table', () => {
    expect(contentOf(text + columns(recipients, signature)).slice(2)).toEqual(roles);
  });

  it('is understood one below the other', () => {
    const below = signature.map(centredBold).join('') + lines(...recipients);
    expect(
      contentOf(text + below)
        .slice(2)
        .sort(),
    ).toEqual([...roles].sort());
  });

  it('has another post above the name, and a name in capitals is a name', () => {
    const other = ['TM. BAN CHỈ ĐẠO', 'TRƯỞNG BAN', 'Chủ tịch Ủy ban nhân dân tỉnh', 'NGUYỄN VĂN VÍ DỤ'];
    expect(contentOf(text + columns(recipients, other)).slice(5)).toEqual([
      'authority: TM. BAN CHỈ ĐẠO',
      'signerTitle: TRƯỞNG BAN',
      'otherPost: Chủ tịch Ủy ban nhân dân tỉnh',
      'signerName: NGUYỄN VĂN VÍ DỤ',
    ]);
  });
});

describe('A file with several documents', () => {
  const foot = columns(['Nơi nhận:', '- Lưu: VT.'], ['CHỦ TỊCH', 'Trần Thị Ví Dụ']);
  const decision = `${head}${centredBold('QUYẾT ĐỊNH')}${centredBold('Ban hành Kế hoạch chuyển đổi số')}${centredBold('ỦY BAN NHÂN DÂN XÃ')}${lines('Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;')}${centredBold('QUYẾT ĐỊNH:')}${lines('Điều 1. Ban hành kèm theo Quyết định này Kế hoạch chuyển đổi số.')}${foot}`;
  const plan = `${title}${centredBold('(Kèm theo Quyết định số 12/QĐ-UBND')}${centredBold('của Ủy ban nhân dân xã)')}${lines('I. MỤC ĐÍCH', 'Một đoạn./.')}`;
  const appendix = `${centredBold('Phụ lục I')}${centredBold('DANH MỤC NHIỆM VỤ')}${lines('Nội dung./.')}`;

  it('is parted into the decision, the plan it enacts and the appendices', () => {
    const { documents } = roledOf(decision + plan + appendix);
    expect(documents.map(({ kind, type }) => [kind, type])).toEqual([
      ['issued', 'Quyết định'],
      ['attached', 'Kế hoạch'],
      ['appendix', undefined],
    ]);
    expect(documents[0]?.passages.map(({ role }) => role)).toEqual(
      expect.arrayContaining(['enactedBy', 'enactment', 'article']),
    );
    expect(documents[1]?.passages.filter(({ role }) => role === 'attachmentLine')).toHaveLength(2);
    expect(documents[2]?.passages.map(({ role }) => role).slice(0, 2)).toEqual(['appendixLabel', 'appendixTitle']);
  });

  it('is one when an appendix is only spoken of', () => {
    const { documents } = roledOf(head + title + lines('I. MỤC ĐÍCH', 'Phụ lục I kèm theo Kế hoạch này.'));
    expect(documents).toHaveLength(1);
  });
});

it('takes whatever follows a signature in one column for part of it, and no recipient', () => {
  const foot =
    lines('Nơi nhận:', '- Sở Nội vụ;', '- Lưu: VT.') + centredBold('CHỦ TỊCH') + centredBold('Nguyễn Văn Ví Dụ');
  expect(contentOf(`${p('Nội dung.')}${foot}`).slice(-2)).toEqual([
    'signerTitle: CHỦ TỊCH',
    'signerName: Nguyễn Văn Ví Dụ',
  ]);
});

it('keeps all of a very long paragraph, although its beginning alone says what it is', () => {
  const long = `1. Mục đích ${'rất dài '.repeat(5000)}hết`;
  expect(contentOf(p(long))).toEqual([`clause: ${long}`]);
});
