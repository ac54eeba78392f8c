import { type Cells, cellsOf, usedColumns } from './cells.ts';
import { type Fingerprint, fingerprint } from './fingerprint.ts';
import type { BuiltDocument } from './manifest.ts';
import { clashes, fileName } from './names.ts';
import { expressionsIn, fillText, type Pattern } from './pattern.ts';
import { inShard, type Shard } from './shard.ts';
import type { Column, DataProblem, Row, Table } from './table.ts';

/** One document of a batch, before anything is done about it. */
export interface Work {
  readonly row: Row;
  /** Of its document, without folder and extension; absent when the row gives none. */
  readonly name?: string;
  /** What the data alone shows to be wrong; such a row is not built. */
  readonly problems: readonly DataProblem[];
  readonly fingerprint: Fingerprint;
}

export interface WorkOptions {
  /** `{{ma}}-{{ten}}`; without it the number of the row and the first column. */
  readonly name?: string;
  readonly shard?: Shard;
  /** The texts beside pattern and row that a document is made from: its template, its office, the program. */
  readonly madeFrom: (cells: Cells) => readonly string[];
}

/** The number of the row, which `--name` may use like a column. */
export const numberName = 'stt';

/** Every row of the data, or of a shard of it, with the name of its document. Names are told apart over all rows. */
export function workOf(pattern: Pattern, table: Table, { name, shard, madeFrom }: WorkOptions): Work[] {
  const used = usedColumns(pattern, table.columns).map((column) => table.columns.indexOf(column));
  const titles = used.map((index) => table.columns[index]?.key ?? '');
  // The pattern is long and the same for all rows.
  const common = fingerprint([pattern.source, titles]);
  const named = table.rows.map((row) => ({ row, name: nameOf(row, table.columns, name) }));
  const clashing = clashes(
    named.flatMap(({ row, name }) => (name === undefined ? [] : { number: row.number, line: row.line, name })),
  );
  const own = shard ? named.filter(({ row }) => inShard(shard, row.number)) : named;
  return own.map(({ row, name }): Work => {
    const clash = clashing.get(row.number);
    const cells = used.map((index) => row.cells[index] ?? '');
    return {
      row,
      name,
      problems: [...row.problems, ...(clash ? [clash] : []), ...(name === undefined ? [noName(row)] : [])],
      fingerprint: fingerprint([common, cells, madeFrom(cellsOf(table.columns, row))]),
    };
  });
}

/** The columns that a pattern of names takes. */
export function columnsInName(columns: readonly Column[], name: string | undefined): Column[] {
  if (name === undefined) return columns.slice(0, 1);
  const used = expressionsIn(name);
  return columns.filter(({ title, key }) => used.has(title) || used.has(key));
}

/** What a pattern of names asks for and no column gives. */
export function unknownInName(columns: readonly Column[], name: string): string[] {
  const known = new Set([numberName, ...columns.flatMap(({ title, key }) => [title, key])]);
  return [...expressionsIn(name)].filter((wanted) => !known.has(wanted));
}

function nameOf(row: Row, columns: readonly Column[], name: string | undefined): string | undefined {
  const number = String(row.number).padStart(4, '0');
  if (name === undefined) return fileName(`${number}-${row.cells[0] ?? ''}`);
  return fileName(fillText(name, new Map([[numberName, number], ...cellsOf(columns, row)])));
}

function noName({ line }: Row): DataProblem {
  return {
    code: 'batch/no-name',
    line,
    message: 'Dòng này không cho ra tên tệp nào.',
    hint: 'Điền vào các cột dùng trong --name; tên tệp phải có chữ cái hoặc chữ số.',
  };
}

/** A batch parted by what is left to do. */
export interface Sorted {
  /** Wrong by the data alone. */
  readonly bad: readonly Work[];
  /** What earlier runs built. */
  readonly unchanged: ReadonlyMap<Work, BuiltDocument>;
  /** What a run made that did not come to its end. */
  readonly waiting: ReadonlyMap<Work, BuiltDocument>;
  readonly fresh: readonly Work[];
}

/** Documents by name, and whether the files of one are still as they were written. */
export interface Known {
  readonly documents: ReadonlyMap<string, BuiltDocument>;
  isIntact(document: BuiltDocument): boolean;
}

export function sortWork(work: readonly Work[], built: readonly Known[], waiting: Known): Sorted {
  const bad: Work[] = [];
  const unchanged = new Map<Work, BuiltDocument>();
  const waits = new Map<Work, BuiltDocument>();
  const fresh: Work[] = [];
  for (const one of work) {
    if (one.problems.length > 0 || one.name === undefined) {
      bad.push(one);
      continue;
    }
    const before = find(one, one.name, built);
    const made = before ? undefined : find(one, one.name, [waiting]);
    if (before) unchanged.set(one, before);
    else if (made) waits.set(one, made);
    else fresh.push(one);
  }
  return { bad, unchanged, waiting: waits, fresh };
}

function find({ fingerprint }: Work, name: string, known: readonly Known[]): BuiltDocument | undefined {
  for (const { documents, isIntact } of known) {
    const document = documents.get(name);
    if (document?.fingerprint === fingerprint && isIntact(document)) return document;
  }
  return undefined;
}
