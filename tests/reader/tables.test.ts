import { expect, it } from 'vitest';
import type { WordTable } from '../../src/reader/model.ts';
import { a4, type Made, p, readMade } from '../support/docx-made.ts';

/** The text area of the page these documents have begins at 85.05 pt and is 453.55 pt wide. */
const textLeft = 85.05;
const textWidth = 453.55;

const cell = (text: string, tcPr = '') => `<w:tc><w:tcPr>${tcPr}</w:tcPr>${p(text)}</w:tc>`;
const row = (cells: string, trPr = '') => `<w:tr><w:trPr>${trPr}</w:trPr>${cells}</w:tr>`;
const grid = (...widths: number[]) => `<w:tblGrid>${widths.map((w) => `<w:gridCol w:w="${w}"/>`).join('')}</w:tblGrid>`;
const table = (inside: string, tblPr = '') => `<w:tbl><w:tblPr>${tblPr}</w:tblPr>${inside}</w:tbl>`;
const margins = '<w:tblCellMar><w:left w:w="100" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar>';
const modern = '<w:compat><w:compatSetting w:name="compatibilityMode" w:val="15"/></w:compat>';

function tableOf(made: Made): WordTable {
  const found = readMade(made).blocks.find((block) => block.kind === 'table');
  if (found?.kind !== 'table') throw new Error('no table');
  return found;
}

it('sets cells on the grid and their text inside their margins', () => {
  const document = table(grid(2000, 4000) + row(cell('a') + cell('b')), margins);
  const paragraphs = readMade({ document, settings: modern }).paragraphs;
  expect(paragraphs.map(({ area }) => area)).toEqual([
    { leftPt: textLeft + 5, widthPt: 92 },
    { leftPt: textLeft + 105, widthPt: 192 },
  ]);
});

it('lets the text of a table line up with the text around it in files of older kinds', () => {
  const document = table(grid(2000) + row(cell('a')), margins);
  expect(readMade({ document }).paragraphs[0]?.area.leftPt).toBeCloseTo(textLeft);
  expect(readMade({ document, settings: modern }).paragraphs[0]?.area.leftPt).toBeCloseTo(textLeft + 5);
});

it('knows where a table begins that is centred, indented or floating', () => {
  const left = (tblPr: string) =>
    tableOf({ document: table(grid(2000) + row(cell('a')), tblPr), settings: modern }).area.leftPt;
  expect(left('<w:jc w:val="center"/>')).toBeCloseTo(textLeft + (textWidth - 100) / 2);
  expect(left('<w:tblInd w:w="-200" w:type="dxa"/>')).toBeCloseTo(textLeft - 10);
  expect(left('<w:tblpPr w:horzAnchor="page" w:tblpX="1000"/>')).toBe(50);
  expect(left('<w:tblpPr w:horzAnchor="margin" w:tblpXSpec="right"/>')).toBeCloseTo(textLeft + textWidth - 100);
});

it('takes the widths that cells ask for where the grid is missing or only stands in for one', () => {
  const asked = (width: number) => cell('a', `<w:tcW w:w="${width}" w:type="dxa"/>`);
  const cells = row(asked(3000) + asked(6000));
  expect(tableOf({ document: table(cells) }).columnWidthsPt).toEqual([150, 300]);
  expect(tableOf({ document: table(grid(100, 100) + cells) }).columnWidthsPt).toEqual([150, 300]);
  const half = '<w:tblW w:w="2500" w:type="pct"/>';
  expect(tableOf({ document: table(row(cell('a') + cell('b')), half) }).area.widthPt).toBeCloseTo(textWidth / 2);
});

it('counts spans, cells that go on, and room before a row', () => {
  const document = table(
    grid(1000, 1000, 1000) +
      row(cell('a', '<w:gridSpan w:val="2"/><w:vMerge w:val="restart"/>') + cell('b')) +
      row(cell('', '<w:gridSpan w:val="2"/><w:vMerge/>') + cell('c')) +
      row(cell('d', '<w:gridSpan w:val="2"/>'), '<w:gridBefore w:val="1"/>'),
  );
  const cells = tableOf({ document }).rows.map((each) =>
    each.cells.map(({ column, columns, continues }) => [column, columns, continues]),
  );
  expect(cells).toEqual([
    [
      [0, 2, false],
      [2, 1, false],
    ],
    [
      [0, 2, true],
      [2, 1, false],
    ],
    [[1, 2, false]],
  ]);
});

it('says which rows repeat and which do not break', () => {
  const document = table(row(cell('a'), '<w:tblHeader/><w:cantSplit/>') + row(cell('b'), '<w:tblHeader w:val="0"/>'));
  expect(tableOf({ document }).rows.map(({ isHeader, cantSplit }) => [isHeader, cantSplit])).toEqual([
    [true, true],
    [false, false],
  ]);
});

it('reads a table in a cell, and paragraphs know their cell', () => {
  const inner = table(grid(600) + row(cell('trong')), margins);
  const document = table(grid(4000) + row(`<w:tc>${p('ngoài')}${inner}${p('')}</w:tc>`), margins);
  const [outside, inside] = readMade({ document, settings: modern }).paragraphs;
  expect(outside?.container).toMatchObject({ in: 'cell', row: 0, column: 0 });
  expect(inside?.area).toEqual({ leftPt: textLeft + 10, widthPt: 22 });
});

const side = (name: string, kind = 'single') => `<w:${name} w:val="${kind}" w:sz="4"/>`;
const all = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((name) => side(name)).join('');

it('tells tables with frames from those without, whether table, style or cell says so', () => {
  const bordered = (tblPr: string, tcPr = '', styles = '') =>
    tableOf({ document: table(row(cell('a', tcPr) + cell('b')), tblPr), styles }).bordered;
  const style = `<w:style w:type="table" w:styleId="Luoi"><w:name w:val="Luoi"/><w:tblPr><w:tblBorders>${all}</w:tblBorders></w:tblPr></w:style>`;
  const named = '<w:tblStyle w:val="Luoi"/>';
  const none = all.replaceAll('single', 'nil');
  expect(bordered('')).toBe(false);
  expect(bordered(`<w:tblBorders>${all}</w:tblBorders>`)).toBe(true);
  expect(bordered(named, '', style)).toBe(true);
  expect(bordered(`${named}<w:tblBorders>${none}</w:tblBorders>`, '', style)).toBe(false);
  expect(bordered('', `<w:tcBorders>${side('left')}</w:tcBorders>`)).toBe(true);
});

it('sees a line in the border under or above a cell alone', () => {
  const document = table(
    grid(2000, 4000) +
      row(cell('UBND XÃ', `<w:tcBorders>${side('bottom')}</w:tcBorders>`) + cell('b')) +
      row(cell('') + cell('c', `<w:tcBorders>${side('top', 'dashed')}</w:tcBorders>`)),
  );
  const file = readMade({ document, settings: modern });
  expect(tableOf({ document }).bordered).toBe(false);
  expect(
    file.paragraphs.map(({ text, lines }) => [
      text,
      lines.map(({ position, lengthPt, leftPt, solid }) => [position, lengthPt, leftPt, solid]),
    ]),
  ).toEqual([
    ['UBND XÃ', [['below', 100, textLeft, true]]],
    ['b', []],
    ['', []],
    ['c', [['above', 200, textLeft + 100, false]]],
  ]);
});

it('formats the text of a table by its style, the first row apart', () => {
  const styles = `<w:style w:type="table" w:styleId="B"><w:name w:val="B"/><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:sz w:val="24"/></w:rPr>
    <w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:shd w:val="clear" w:fill="D9E2F3"/></w:tcPr></w:tblStylePr></w:style>`;
  const document = (look: string) =>
    table(row(cell('đầu')) + row(cell('sau')), `<w:tblStyle w:val="B"/><w:tblLook ${look}/>`);
  const bold = (look: string) =>
    readMade({ document: document(look), styles }).paragraphs.map(({ runs: [run], format }) => [
      run?.format.bold,
      run?.format.sizePt,
      format.alignment,
    ]);
  const first = [
    [true, 12, 'center'],
    [false, 12, 'center'],
  ];
  expect(bold('w:firstRow="1"')).toEqual(first);
  expect(bold('w:val="04A0"')).toEqual(first);
  expect(bold('w:val="0000"')[0]?.[0]).toBe(false);
  const { rows } = tableOf({ document: document('w:firstRow="1"'), styles });
  expect(rows.map(({ cells: [only] }) => only?.background)).toEqual(['D9E2F3', undefined]);
});

it('keeps to the section a table is in', () => {
  const section = `<w:p><w:pPr><w:sectPr>${a4}</w:sectPr></w:pPr></w:p>`;
  const document = `${section}${table(row(cell('a')))}`;
  expect(readMade({ document }).paragraphs.map(({ section: index }) => index)).toEqual([0, 1]);
});
