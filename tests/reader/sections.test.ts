import { expect, it } from 'vitest';
import { p, readMade } from '../support/docx-made.ts';

const size = '<w:pgSz w:w="11906" w:h="16838"/>';
const wide = '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>';
const margins = '<w:pgMar w:top="1134" w:bottom="1134" w:left="1701" w:right="850" w:header="567" w:footer="567"';
const ends = (content: string) => `<w:p><w:pPr><w:sectPr>${content}</w:sectPr></w:pPr></w:p>`;
const header = (type: string, id: string) => `<w:headerReference w:type="${type}" r:id="${id}"/>`;

it('reads paper, margins and gutter, and sets the text between them', () => {
  const file = readMade({
    document: `<w:body>${p('a')}<w:sectPr>${size}${margins} w:gutter="284"/></w:sectPr></w:body>`,
  });
  expect(file.sections[0]).toMatchObject({
    page: { widthPt: 595.3, heightPt: 841.9, landscape: false },
    margins: { leftPt: 85.05, rightPt: 42.5, topPt: 56.7, gutterPt: 14.2, headerPt: 28.35 },
    columns: 1,
  });
  expect(file.paragraphs[0]?.area.leftPt).toBeCloseTo(85.05 + 14.2);
  expect(file.paragraphs[0]?.area.widthPt).toBeCloseTo(595.3 - 85.05 - 14.2 - 42.5);
});

it('ends a section with the paragraph that holds its properties', () => {
  const document = `<w:body>${p('đứng')}${ends(`${size}${margins}/>`)}${p('ngang')}<w:sectPr>${wide}${margins}/></w:sectPr></w:body>`;
  const file = readMade({ document });
  expect(file.sections.map(({ page }) => page.landscape)).toEqual([false, true]);
  expect(file.paragraphs.map(({ section, startsPage }) => [section, startsPage])).toEqual([
    [0, true],
    [0, false],
    [1, true],
  ]);
});

it('tells a section on the same page from one on a new page', () => {
  const document = `<w:body>${ends('')}${p('a')}<w:sectPr><w:type w:val="continuous"/></w:sectPr></w:body>`;
  const file = readMade({ document });
  expect(file.sections.map(({ startsPage }) => startsPage)).toEqual([true, false]);
  expect(file.paragraphs[1]?.startsPage).toBe(false);
});

it('takes over headers from the section before, each kind by itself', () => {
  const frames = { header1: p('chung'), header2: p('đầu'), header3: p('riêng') };
  const document = `<w:body>${ends(header('default', 'header1') + header('first', 'header2'))}${ends(`${header('default', 'header3')}<w:titlePg/>`)}<w:sectPr/></w:body>`;
  const shown = readMade({ document, frames }).sections.map(({ headers, titlePage }) => [
    titlePage,
    headers.first.map(({ text }) => text),
    headers.other.map(({ text }) => text),
  ]);
  expect(shown).toEqual([
    [false, ['chung'], ['chung']],
    [true, ['đầu'], ['riêng']],
    [false, ['riêng'], ['riêng']],
  ]);
});

it('has headers for even pages only where the file tells odd from even', () => {
  const frames = { header1: p('lẻ'), header2: p('chẵn') };
  const document = `<w:body><w:sectPr>${header('default', 'header1')}${header('even', 'header2')}</w:sectPr></w:body>`;
  const even = (settings: string) => readMade({ document, frames, settings }).sections[0]?.headers.even;
  expect(even('')).toBeUndefined();
  expect(even('<w:evenAndOddHeaders/>')?.[0]).toMatchObject({ text: 'chẵn', place: { part: 'word/header2.xml' } });
});

it('reads where page numbers begin and how they are counted', () => {
  const document = '<w:body><w:sectPr><w:pgNumType w:start="1" w:fmt="upperRoman"/></w:sectPr></w:body>';
  expect(readMade({ document }).sections[0]).toMatchObject({ pageNumberStart: 1, pageNumberFormat: 'upperRoman' });
});

it('centres the page number that an older Word has put into a frame', () => {
  const frame = '<w:framePr w:wrap="around" w:vAnchor="text" w:hAnchor="margin" w:xAlign="center" w:y="1"/>';
  const number = `<w:p><w:pPr>${frame}</w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
  const content = `<w:sdt><w:sdtContent>${number}</w:sdtContent></w:sdt>${p('')}`;
  const document = `<w:body><w:sectPr>${header('default', 'header1')}</w:sectPr></w:body>`;
  const [paragraph] = readMade({ document, frames: { header1: content } }).sections[0]?.headers.other ?? [];
  expect(paragraph).toMatchObject({ text: '2', format: { alignment: 'center' }, container: { in: 'header' } });
  expect(paragraph?.runs[0]?.field).toBe('PAGE');
});
