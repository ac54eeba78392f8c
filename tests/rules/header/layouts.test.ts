import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../src/decree30/text-width.ts';
import { codesAfter, type Edit } from '../../support/conforming.ts';
import { lineUnderMotto } from '../../support/edits.ts';

/** A line as Word draws it, anchored to a paragraph; lengths in pt, measured from the left of the column. */
function drawnLine(lengthPt: number, leftPt: number, belowPt = 14): string {
  const emu = (points: number) => Math.round(points * 12700);
  return `<w:r><w:drawing><wp:anchor behindDoc="0"><wp:positionH relativeFrom="column"><wp:posOffset>${emu(leftPt)}</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>${emu(belowPt)}</wp:posOffset></wp:positionV><wp:extent cx="${emu(lengthPt)}" cy="0"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvCnPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${emu(lengthPt)}" cy="0"/></a:xfrm><a:prstGeom prst="line"/><a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln></wps:spPr></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>`;
}

const motto = textWidth('Độc lập - Tự do - Hạnh phúc', 'bold', 14);
const ownName = textWidth('TỈNH LÂM ĐỒNG', 'bold', 13);
const [leftColumn, rightColumn] = [3527 / 20, 5544 / 20];

const noLines: Edit[] = [
  lineUnderMotto('<w:pPr><w:pStyle w:val="DuongKe"/></w:pPr>'),
  {
    from: /(?<=TỈNH LÂM ĐỒNG<\/w:t><\/w:r><\/w:p><w:p>)<w:pPr>.*?<\/w:pPr>/,
    to: '<w:pPr><w:pStyle w:val="DuongKe"/></w:pPr>',
  },
];

const anchoredTo = (words: string, line: string): Edit => {
  const end = `${words}</w:t></w:r></w:p>`;
  return { from: end, to: `${words}</w:t></w:r>${line}</w:p>` };
};

describe('letterheads as offices make them', () => {
  it('may have drawn lines, anchored to the text they are under', async () => {
    const under = [
      anchoredTo('Hạnh phúc', drawnLine(motto, (rightColumn - motto) / 2)),
      anchoredTo('TỈNH LÂM ĐỒNG', drawnLine(ownName * 0.4, (leftColumn - ownName * 0.4) / 2)),
    ];
    expect(await codesAfter('plan', ...noLines, ...under)).toEqual([]);
  });

  it('may have lines that are anchored to another paragraph of the column', async () => {
    const under = [
      anchoredTo('VIỆT NAM', drawnLine(motto, (rightColumn - motto) / 2, 32)),
      anchoredTo('KH-UBND', drawnLine(ownName * 0.4, (leftColumn - ownName * 0.4) / 2, -4)),
    ];
    expect(await codesAfter('plan', ...noLines, ...under)).toEqual([]);
  });

  it('are judged by the length of such lines', async () => {
    const under = [
      anchoredTo('VIỆT NAM', drawnLine(motto * 0.6, rightColumn * 0.3, 32)),
      anchoredTo('TỈNH LÂM ĐỒNG', drawnLine(ownName, (leftColumn - ownName) / 2)),
    ];
    expect(await codesAfter('plan', ...noLines, ...under)).toEqual(['H04', 'H05']);
  });

  it('may be set with tabs, with one line of the page for both sides', async () => {
    const style = (size: number, more = '<w:b/>') => `<w:rPr>${more}<w:sz w:val="${size}"/></w:rPr>`;
    const row = (left: string, right: string, size: number, lines = '') =>
      `<w:p><w:pPr><w:pStyle w:val="DuongKe"/><w:spacing w:line="240" w:lineRule="auto"/><w:jc w:val="left"/><w:tabs><w:tab w:val="center" w:pos="1800"/><w:tab w:val="center" w:pos="6400"/></w:tabs></w:pPr><w:r>${style(26)}<w:tab/><w:t>${left}</w:t><w:tab/></w:r><w:r>${style(size)}<w:t>${right}</w:t></w:r>${lines}</w:p>`;
    const lines = drawnLine(ownName * 0.4, 90 - ownName * 0.2) + drawnLine(motto, 320 - motto / 2);
    const table = `${row('ỦY BAN NHÂN DÂN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 26)}${row('TỈNH LÂM ĐỒNG', 'Độc lập - Tự do - Hạnh phúc', 28, lines)}<w:p/><w:p><w:pPr><w:jc w:val="left"/></w:pPr><w:r>${style(26, '')}<w:t>Số: 25/KH-UBND</w:t></w:r><w:r><w:tab/></w:r><w:r>${style(28, '<w:i/>')}<w:t>Lâm Đồng, ngày 10 tháng 3 năm 2026</w:t></w:r></w:p>`;
    expect(await codesAfter('plan', { from: /<w:tbl>.*?<\/w:tbl>/, to: table })).toEqual([]);
  });
});
