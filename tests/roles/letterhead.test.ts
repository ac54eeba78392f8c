import { describe, expect, it } from 'vitest';
import { box, centredBold, columns, lines, roledOf, rolesOf, tabbed } from '../support/letters.ts';

const title = `${centredBold('KẾ HOẠCH')}${centredBold('Chuyển đổi số năm 2026')}`;

const expected = [
  'issuer: ỦY BAN NHÂN DÂN',
  'issuer: XÃ LONG HỒ',
  'documentNumber: Số: 25/KH-UBND',
  'nationalName: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'motto: Độc lập - Tự do - Hạnh phúc',
  'placeAndDate: Long Hồ, ngày 21 tháng 9 năm 2026',
  'documentType: KẾ HOẠCH',
  'abstract: Chuyển đổi số năm 2026',
];

const left = ['ỦY BAN NHÂN DÂN', 'XÃ LONG HỒ', 'Số: 25/KH-UBND'];
const right = [
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Long Hồ, ngày 21 tháng 9 năm 2026',
];

describe('A letterhead is understood', () => {
  it.each([
    ['in a table', columns(left, right)],
    ['in two text boxes', box(0, left) + box(235, right)],
    ['in columns made with tabs', left.map((line, index) => tabbed(line, right[index] ?? '')).join('')],
  ])('%s', (_, head) => {
    expect(rolesOf(head + title).sort()).toEqual([...expected].sort());
  });

  it('with number and date, as values', () => {
    const [document] = roledOf(columns(left, right) + title).documents;
    expect(document).toMatchObject({
      kind: 'issued',
      type: 'Kế hoạch',
      number: { number: '25', symbol: 'KH-UBND' },
      date: { year: 2026, month: 9, day: 21 },
    });
  });

  it('of a draft, where number and day are still open', () => {
    const open = columns(
      ['ỦY BAN NHÂN DÂN', 'Số:      /KH-UBND'],
      [right[0] ?? '', 'Long Hồ, ngày    tháng    năm 2026'],
    );
    const [document] = roledOf(open + title).documents;
    expect(document).toMatchObject({ number: { symbol: 'KH-UBND' }, date: { year: 2026 } });
    expect(document?.number).not.toHaveProperty('number');
  });

  it('with the parent body apart from the issuer, by what they are called', () => {
    const head = columns(['UBND TỈNH LÂM ĐỒNG', 'SỞ NỘI VỤ'], right);
    expect(rolesOf(head + title)).toEqual(
      expect.arrayContaining(['parentBody: UBND TỈNH LÂM ĐỒNG', 'issuer: SỞ NỘI VỤ']),
    );
  });

  it('with mistakes in its fixed words', () => {
    const head = columns(left, ['Cộng hoà xã hội chủ nghĩa Việt Nam', 'ĐỘC LẬP – TỰ DO – HẠNH PHÚC']);
    expect(rolesOf(head + title)).toEqual(
      expect.arrayContaining([
        'nationalName: Cộng hoà xã hội chủ nghĩa Việt Nam',
        'motto: ĐỘC LẬP – TỰ DO – HẠNH PHÚC',
      ]),
    );
  });

  it('with a rule of underscores and one that is drawn', () => {
    const drawn = '<w:p><w:pPr><w:pBdr><w:top w:val="single" w:sz="4"/></w:pBdr></w:pPr></w:p>';
    const roles = rolesOf(columns(['XÃ LONG HỒ', '_______'], right) + title + drawn + lines('I. MỤC ĐÍCH'));
    expect(roles.filter((role) => role.startsWith('rule'))).toHaveLength(2);
  });
});

describe('What is no letterhead', () => {
  it('is text', () => {
    expect(rolesOf(lines('Kính gửi các anh chị,', 'Mai tôi nghỉ phép.'))).toEqual([
      'addressee: Kính gửi các anh chị,',
      'closing: Mai tôi nghỉ phép.',
    ]);
  });

  it('may be the Party’s, which is declined', () => {
    const party = columns(['TỈNH ỦY LÂM ĐỒNG', '*'], ['ĐẢNG CỘNG SẢN VIỆT NAM']);
    expect(roledOf(party + title).isOfParty).toBe(true);
    expect(roledOf(columns(left, right) + title).isOfParty).toBe(false);
  });

  it('and an empty file has no passages that mean anything', () => {
    expect(rolesOf('<w:p/>')).toEqual([]);
  });
});
