import { expect, test } from 'vitest';
import { tryToBuild } from '../support/docx-build.ts';
import { partsOf } from '../support/docx-file.ts';
import { structureFaults } from '../support/docx-structure.ts';
import { specText } from '../support/docx-variants.ts';

/**
 * Whatever a clerk writes, a file that is written is one that Word opens as it is meant; what cannot be so is told
 * instead of written.
 */

const table = { table: { columns: [{ title: 'STT' }, { title: 'Nhiệm vụ' }], rows: [['1', 'Rà soát văn bản']] } };
const cellAcross = (cell: object) => ({
  table: {
    ...table.table,
    rows: [
      [{ text: '1', ...cell }, 'Rà soát'],
      ['2', 'a'],
    ],
  },
});
const footnotes = { 'chu-thich': 'Chú thích.' };

test.each<[what: string, changes: Record<string, unknown>]>([
  ['two tables follow each other', { purpose: [table, table] }],
  ['a table is all there is', { sections: [{ heading: 'Bảng', content: [table] }], closing: undefined }],
  [
    'an appendix is two tables',
    { purpose: '{{ref pl}}', appendices: [{ id: 'pl', title: 'Bảng', content: [table, table] }] },
  ],
  ['a table stands in an item of a list', { purpose: [{ clauses: [{ title: 'Bảng', content: [table] }] }, table] }],
  ['a cell goes over more rows than there are', { purpose: [cellAcross({ rows: '9' })] }],
  ['a cell goes over more columns than there are', { purpose: [cellAcross({ span: '9' })] }],
  ['a cell goes over no row at all', { purpose: [cellAcross({ rows: '0' })] }],
  ['a row has a cell too few', { purpose: [{ table: { ...table.table, rows: [['1']] } }] }],
  ['a row has no cell', { purpose: [{ table: { ...table.table, rows: [['1', 'a'], []] } }] }],
  ['a footnote is among the recipients', { recipients: ['Thường trực Tỉnh ủy[^chu-thich]'], footnotes }],
  ['a footnote is in the title', { title: 'Triển khai[^chu-thich] công tác', footnotes }],
  ['a footnote is in a heading', { sections: [{ heading: 'Mục đích[^chu-thich]', content: 'Lời.' }], footnotes }],
  ['a footnote is referred to twice', { purpose: ['Một[^chu-thich].', 'Hai[^chu-thich].'], footnotes }],
  ['a footnote refers to a footnote', { purpose: ['Một[^a].'], footnotes: { a: 'Xem[^b].', b: 'Chú thích.' } }],
  ['the text has signs beyond the basic plane', { purpose: ['Mặt cười 😀 và chữ 漢字\tở đây.'] }],
  ['the text is decomposed', { purpose: ['Kế hoạch tổ chức'.normalize('NFD')] }],
])('when %s, it is written soundly or told', async (_, changes) => {
  const { files, findings } = await tryToBuild(specText(changes));
  if (files.length === 0) expect(findings).not.toEqual([]);
  for (const { bytes } of files) expect(structureFaults(partsOf(bytes))).toEqual([]);
});
