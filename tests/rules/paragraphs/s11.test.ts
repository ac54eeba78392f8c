import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { paragraph, paragraphs } from '../../support/edits.ts';

const lettersByWord = {
  part: 'word/numbering.xml',
  from: '<w:numFmt w:val="bullet"/><w:lvlText w:val="●"/>',
  to: '<w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1)"/>',
};

const byWord = (text: string) =>
  paragraph(
    'NoiDung',
    text,
    '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:ind w:left="0" w:firstLine="720"/>',
  );
const byHand = (text: string) => paragraph('NoiDung', text);

describe('S11: numbers made in one way', () => {
  it('finds a typed number among those that Word writes', async () => {
    const points = paragraphs(byWord('Rà soát hồ sơ;'), byWord('Lập danh mục;'), byHand('c) Báo cáo kết quả.'));
    const findings = await findingsAfter('plan', lettersByWord, points);
    expect(findings.map(({ code, severity, message }) => [code, severity, message])).toEqual([
      ['S11', 'warning', 'Số “c)” gõ tay, khác các số cùng cấp bên cạnh.'],
    ]);
  });

  it('finds a number that is there twice', async () => {
    const points = paragraphs(byWord('a) Rà soát hồ sơ;'), byWord('Lập danh mục.'));
    const findings = await findingsAfter('plan', lettersByWord, points);
    expect(findings.map(({ code, message }) => [code, message])).toEqual([['S11', 'Số thứ tự hiện hai lần: “a) a)”.']]);
  });

  it('takes either way alone', async () => {
    const points = paragraphs(byWord('Rà soát hồ sơ;'), byWord('Lập danh mục.'));
    expect(await codesAfter('plan', lettersByWord, points)).toEqual([]);
    expect(await codesAfter('plan')).toEqual([]);
  });
});
