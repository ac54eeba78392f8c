import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnKey } from '../../src/batch/column-name.ts';
import { readCsv } from '../../src/batch/csv.ts';
import type { Table } from '../../src/batch/table.ts';
import { readXlsx } from '../../src/batch/xlsx.ts';
import { readYamlRows } from '../../src/batch/yaml-rows.ts';
import { workbook } from '../support/workbook.ts';

const cells = ({ rows }: Table) => rows.map((row) => row.cells);
const codes = ({ problems, rows }: Table) => [...problems, ...rows.flatMap((row) => row.problems)].map(told);
const told = ({ code, line, column }: { code: string; line?: number; column?: string }) =>
  [code, line, column].filter((part) => part !== undefined).join(' ');

describe('CSV', () => {
  test.each([
    [',', 'ma,ten\n1,An\n'],
    [';', 'ma;ten\n1;An\n'],
    ['\t', 'ma\tten\n1\tAn\n'],
    [',', '\uFEFFma,ten\r\n1,An\r\n'],
    [';', 'sep=;\r\nma;ten\r\n1;An\r\n'],
    [';', '"a,b,c,d";ten\n1;An\n'],
  ])('has its columns parted by %j as the head of the table has them: %j', (delimiter, text) => {
    const read = readCsv(text);
    expect(read.delimiter).toBe(delimiter);
    expect(cells(read.table)).toEqual([['1', 'An']]);
  });

  test('keeps quotes, marks and formulas as text, and makes line breaks in a cell spaces', () => {
    const { table } = readCsv('ma,ten\n1,"Xã ""An"", cũ\r\nvà mới"\n2,=1+1\n4,"An" mới\n3,  \u0041\u0302n \n');
    expect(cells(table)).toEqual([
      ['1', 'Xã "An", cũ và mới'],
      ['2', '=1+1'],
      ['4', '"An" mới'],
      ['3', 'Ân'],
    ]);
  });

  test('tells of each row the line it begins in, past blank lines and lines within cells', () => {
    const { table } = readCsv('ma,ten\n1,"a\nb\nc"\n\n,\n2,d\n');
    expect(table.rows.map(({ line, number }) => [number, line])).toEqual([
      [1, 2],
      [2, 7],
    ]);
  });

  test.each(['\n', '\r\n', '\r'])('counts the line that names the mark as the first: %j', (end) => {
    const lines = (...texts: string[]) => texts.map((text) => `${text}${end}`).join('');
    expect(readCsv(lines('sep=;', 'ma;ten', '1;An', '', '2;Ba')).table.rows.map(({ line }) => line)).toEqual([3, 5]);
    expect(codes(readCsv(lines('sep=;', 'ma;ten', '1;"An', '2;Ba')).table)).toEqual(['batch/open-quote 3']);
    expect(codes(readCsv(lines('sep=;', 'ma;ten', '1')).table)).toEqual(['batch/uneven-row 3']);
  });

  test('takes a cell of ten thousand letters', () => {
    const long = 'ữ'.repeat(10_000);
    expect(cells(readCsv(`ten\n${long}\n`).table)).toEqual([[long]]);
  });

  test.each([
    ['', 'batch/no-rows'],
    ['ma,ten\n', 'batch/no-rows'],
    ['ma,,ten\n1,2,3\n', 'batch/unnamed-column 1 thứ 2'],
    ['Tên xã,ten-xa\n1,2\n', 'batch/duplicate-column 1 ten-xa'],
    ['ma,ten\n1\n', 'batch/uneven-row 2'],
    ['ma,ten\n1,2,3\n', 'batch/uneven-row 2'],
    ['ma,ten\n1,"An\n2,Bình\n', 'batch/open-quote 2'],
    ['ma,ten\n1,A\u200Bn\n', 'batch/control-character 2 ten'],
  ])('that is wrong is told with its line and column: %j', (text, problem) => {
    expect(codes(readCsv(text).table)).toEqual([problem]);
  });

  test('gives back whatever was written into it', () => {
    const cell = fc
      .string({ unit: 'grapheme', maxLength: 20 })
      .map((text) => `x${text.normalize('NFC').replace(/[\s\p{C}]/gu, '')}x`);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }),
        fc.constantFrom(',', ';', '\t'),
        (rows, mark) => {
          const quoted = rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(mark));
          expect(cells(readCsv(`${['a', 'b'].join(mark)}\n${quoted.join('\n')}\n`).table)).toEqual(rows);
        },
      ),
    );
  });
});

describe('YAML', () => {
  test('is a list of maps; numbers keep their digits, a key that is missing is an empty cell', () => {
    const table = readYamlRows('- ma: 05\n  ten: An\n- ten: Bình\n', 'xa.yaml');
    expect(table.columns.map(({ title }) => title)).toEqual(['ma', 'ten']);
    expect(cells(table)).toEqual([
      ['05', 'An'],
      ['', 'Bình'],
    ]);
    expect(table.rows.map(({ line }) => line)).toEqual([1, 3]);
  });

  test.each([
    ['ten: An\n', 'batch/not-a-list'],
    ['- An\n', 'batch/not-a-list 1'],
    ['- ten: An\n- ten: [A]\n', 'batch/nested-cell 2 ten'],
    ['- ten: "An\n', 'yaml/missing-char 2'],
  ])('that is wrong is told with its line: %j', (text, problem) => {
    expect(codes(readYamlRows(text, 'xa.yaml'))).toEqual([problem]);
  });
});

describe('a workbook', () => {
  test('gives its first sheet: numbers with a decimal comma, dates as a plan has them, texts as they are', async () => {
    const table = await readXlsx(
      workbook([
        ['Mã', 'Tên xã', 'Tỷ lệ'],
        ['001', '=1+1', 12.5],
        ['002', 'Đại Mẫu', 7],
      ]),
    );
    expect(table.columns.map(({ key }) => key)).toEqual(['ma', 'ten-xa', 'ty-le']);
    expect(cells(table)).toEqual([
      ['001', '=1+1', '12,5'],
      ['002', 'Đại Mẫu', '7'],
    ]);
  });

  test('that is none is said so', async () => {
    expect(codes(await readXlsx(new Uint8Array([1, 2, 3])))).toEqual(['batch/not-a-workbook']);
  });
});

test.each([
  ['Tên xã', 'ten-xa'],
  ['ĐỊA DANH', 'dia-danh'],
  ['so_thon', 'so-thon'],
  ['ma', 'ma'],
  ['  ?! ', ''],
])('the column “%s” may be named %s', (title, key) => {
  expect(columnKey(title)).toBe(key);
});
