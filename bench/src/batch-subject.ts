import { type Cells, cellsOf } from '../../src/batch/cells.ts';
import { examineRow, type Tools, writeRow } from '../../src/batch/make.ts';
import { type Pattern, readPattern } from '../../src/batch/pattern.ts';
import { deflate } from '../../src/cli/deflate.ts';
import { compile, spec, specFile } from './subject.ts';

/** The same plan as a pattern: place, number and signer come from a row, in every sentence that names them. */

export const patternText = spec
  .replaceAll('Lai Châu', '{{ten}}')
  .replace('place: {{ten}}', 'place: "{{ten}}"')
  .replace('number: KH-UBND', 'number: "{{so}}/KH-UBND"')
  .replace('name: Tống Thanh Hải', 'name: "{{ky}}"');

const columns = ['ten', 'so', 'ky'].map((title) => ({ title, key: title }));

export function rowCells(index: number): string[] {
  return [`Lai Châu ${index}`, String((index % 999) + 1), `Nguyễn Văn ${index}`];
}

export const dataText = (rows: number) =>
  ['ten,so,ky', ...Array.from({ length: rows }, (_, index) => rowCells(index).join(','))].join('\n');

const wording = compile();
const tools: Tools = { findWording: async () => wording, offices: { names: () => [], read: () => undefined }, deflate };

/** Everything that a batch does for one row but reading the pattern and writing to the disk; another row each time. */
export function rowMaker(text = patternText): () => Promise<Uint8Array> {
  const pattern = patternOf(text);
  let index = 0;
  return async () => {
    index++;
    const cells = cellsFor(index);
    const { plan, document, findings } = await examineRow(pattern, cells, tools);
    const [file] = plan && document ? writeRow(plan, document, tools) : [];
    if (!file) throw new Error(findings.map(({ message }) => message).join('\n'));
    return file.bytes;
  };
}

function patternOf(text: string): Pattern {
  const pattern = readPattern(text, specFile, ({ message }) => {
    throw new Error(message);
  });
  if (!pattern) throw new Error('No pattern');
  return pattern;
}

function cellsFor(index: number): Cells {
  return cellsOf(columns, { cells: rowCells(index) });
}
