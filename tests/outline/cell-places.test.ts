import { expect, it } from 'vitest';
import { outlineOfWord } from '../../src/outline/of-word.ts';
import { assignRoles } from '../../src/roles/assign.ts';
import { p, readMade } from '../support/docx-made.ts';

const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
const restart = '<w:vMerge w:val="restart"/>';
const borders = '<w:tblPr><w:tblBorders><w:insideV w:val="single"/></w:tblBorders></w:tblPr>';

it('tells how many rows and columns a cell spans', () => {
  const rows = [
    cell('a', restart) + cell('b', '<w:gridSpan w:val="2"/>'),
    cell('', '<w:vMerge/>') + cell('c') + cell('d'),
    cell('', '<w:vMerge/>') + cell('e') + cell('f'),
    cell('g', restart) + cell('h') + cell('i'),
  ];
  const table = `<w:tbl>${borders}${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;
  const { documents } = outlineOfWord(assignRoles(readMade({ document: p('Nội dung') + table })));
  const cells = documents
    .flatMap(({ lines }) => lines)
    .flatMap(({ text, cell: place }) => (place ? [{ text, ...place }] : []));
  const spans = cells
    .filter(({ text }) => text !== '')
    .map(({ text, row, column, rowSpan, columnSpan }) => [text, row, column, rowSpan, columnSpan]);
  expect(spans).toEqual([
    ['a', 0, 0, 3, 1],
    ['b', 0, 1, 1, 2],
    ['c', 1, 1, 1, 1],
    ['d', 1, 2, 1, 1],
    ['e', 2, 1, 1, 1],
    ['f', 2, 2, 1, 1],
    ['g', 3, 0, 1, 1],
    ['h', 3, 1, 1, 1],
    ['i', 3, 2, 1, 1],
  ]);
});
