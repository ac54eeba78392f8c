import { expect, it } from 'vitest';
import { p, readMade } from '../support/docx-made.ts';

const level = (index: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/><w:pPr><w:ind w:left="${(index + 1) * 360}" w:hanging="360"/></w:pPr></w:lvl>`;
const definition = `<w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%2.')}${level(2, 'lowerLetter', '%3)')}${level(3, 'decimal', '%1.%2.%4', '<w:isLgl/>')}</w:abstractNum>`;
const list = (id: string, more = '') => `<w:num w:numId="${id}"><w:abstractNumId w:val="0"/>${more}</w:num>`;
const item = (index: number, id = '1', more = '') =>
  p('x', { pPr: `<w:numPr><w:ilvl w:val="${index}"/><w:numId w:val="${id}"/></w:numPr>${more}` });

function labels(document: string, numbering: string, styles?: string) {
  return readMade({ document, numbering, ...(styles ? { styles } : {}) }).paragraphs.map(({ label }) => label);
}

it('counts each level and begins the lower ones anew', () => {
  const items = [0, 1, 2, 2, 1, 2, 0, 1, 3].map((index) => item(index)).join('');
  expect(labels(items, definition + list('1'))).toEqual(['I.', '1.', 'a)', 'b)', '2.', 'a)', 'II.', '1.', '2.1.1']);
});

it('goes on through lists of one definition unless a list asks to begin anew', () => {
  const again = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
  const items = item(0) + item(0, '2') + item(0, '3') + item(0, '3');
  expect(labels(items, definition + list('1') + list('2') + list('3', again))).toEqual(['I.', 'II.', 'V.', 'VI.']);
});

it('does not begin anew a level that says so', () => {
  const through = `<w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%2.', '<w:lvlRestart w:val="0"/>')}</w:abstractNum>`;
  expect(labels(item(0) + item(1) + item(0) + item(1), through + list('1'))).toEqual(['I.', '1.', 'II.', '2.']);
});

it('shows bullets as they look, and nothing for a level without a label', () => {
  const bullets = `<w:abstractNum w:abstractNumId="0">${level(0, 'bullet', '\uf0b7')}${level(1, 'bullet', '-')}${level(2, 'none', '')}</w:abstractNum>`;
  expect(labels(item(0) + item(1) + item(2), bullets + list('1'))).toEqual(['•', '-', undefined]);
});

it('indents by the level, unless the paragraph itself says otherwise', () => {
  const formats = readMade({
    document: item(1) + item(1, '1', '<w:ind w:left="0" w:firstLine="567"/>'),
    numbering: definition + list('1'),
  }).paragraphs.map(({ format }) => [format.leftPt, format.firstLinePt]);
  expect(formats).toEqual([
    [36, -18],
    [0, 28.35],
  ]);
});

it('finds the list of a style, the level that the style stands for, and takes a paragraph out with 0', () => {
  const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', 'Điều %1.')}${level(1, 'lowerLetter', '%2)', '<w:pStyle w:val="Diem"/>')}</w:abstractNum>${list('1')}`;
  const styles =
    '<w:style w:type="paragraph" w:styleId="Diem"><w:name w:val="Diem"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
  const pPr = '<w:pStyle w:val="Diem"/>';
  const document = p('a', { pPr }) + p('b', { pPr: `${pPr}<w:numPr><w:numId w:val="0"/></w:numPr>` }) + p('c', { pPr });
  expect(labels(document, numbering, styles)).toEqual(['a)', undefined, 'b)']);
  expect(readMade({ document, numbering, styles }).paragraphs.map(({ format }) => format.leftPt)).toEqual([36, 0, 36]);
});

it('goes on in digits where letters and Roman numbers would not end', () => {
  const far = `<w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', '%1.').replace('w:val="1"', 'w:val="900000000"')}</w:abstractNum>`;
  expect(labels(item(0), far + list('1'))).toEqual(['900000000.']);
});

it('survives numbering styles that refer to each other', () => {
  const numbering = `<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="S"/></w:abstractNum>${list('1')}`;
  const styles =
    '<w:style w:type="numbering" w:styleId="S"><w:name w:val="S"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
  expect(labels(item(0), numbering, styles)).toEqual([undefined]);
});
