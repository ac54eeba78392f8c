import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { formatted } from '../../support/edits.ts';

describe('P03: font', () => {
  it('tells each font once, with the first place and how often', async () => {
    const arial = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>';
    const findings = await findingsAfter('plan', formatted('Mục đích', arial), formatted('Yêu cầu', arial));
    expect(findings.map(({ code, message, word }) => [code, message, word?.words])).toEqual([
      ['P03', 'Phông chữ Arial ở 2 đoạn, trước hết tại đây.', 'Mục đích'],
    ]);
  });

  it('tells a font from before Unicode with its encoding', async () => {
    const [finding] = await findingsAfter(
      'plan',
      formatted('Mục đích', '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>'),
    );
    expect(finding?.message).toBe('Phông chữ .VnTime, bảng mã TCVN3 (ABC), ở 1 đoạn.');
  });

  it('sees the font of the page number and of a theme', async () => {
    const ofTheme = {
      part: 'word/header1.xml',
      from: '<w:r><w:fldChar w:fldCharType="begin"/>',
      to: '<w:r><w:rPr><w:rFonts w:asciiTheme="minorHAnsi"/></w:rPr><w:fldChar w:fldCharType="begin"/>',
    };
    const theme = {
      part: 'word/header1.xml',
      from: '<w:r><w:fldChar w:fldCharType="end"/>',
      to: '<w:r><w:rPr><w:rFonts w:ascii="Cambria"/></w:rPr><w:fldChar w:fldCharType="end"/>',
    };
    expect(await codesAfter('plan', ofTheme, theme)).toEqual(['P03']);
  });

  it('leaves symbols, formulas and other names of Times New Roman alone', async () => {
    for (const font of ['Symbol', 'Cambria Math', 'TimesNewRomanPSMT', 'times new roman']) {
      expect(
        await codesAfter('plan', formatted('Mục đích', `<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>`)),
      ).toEqual([]);
    }
    const bullet = {
      from: '<w:r><w:t xml:space="preserve">-\u00a0</w:t>',
      to: '<w:r><w:rPr><w:rFonts w:ascii="Arial"/></w:rPr><w:t xml:space="preserve">-\u00a0</w:t>',
    };
    expect(await codesAfter('plan', bullet)).toEqual([]);
  });
});
