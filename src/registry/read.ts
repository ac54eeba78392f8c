import { type RowReader, readRow, readSourced, readStretch } from './read-row.ts';
import type {
  Abbreviation,
  Agency,
  Compound,
  Count,
  Law,
  Misspelling,
  Name,
  Province,
  Registry,
  Stretch,
  Successor,
} from './rows.ts';
import { unitName } from './unit-name.ts';

/** The files of data/, each a list of rows; the name of a file is its key here with `.yaml`. */
export const fileNames = [
  'provinces',
  'agencies',
  'laws',
  'units',
  'names',
  'abbreviations',
  'misspellings',
  'compounds',
] as const satisfies readonly (keyof Registry)[];

/**
 * The data files as rows.
 *
 * @param files what YAML has for each file, by the names in `fileNames`
 * @returns every complaint, in the words of whoever edits the files; the registry is whole only where there is none
 */
export function readRegistry(files: Readonly<Record<string, unknown>>): { registry: Registry; complaints: string[] } {
  const complaints: string[] = [];
  function rows<T>(file: keyof Registry, read: (row: RowReader) => T): T[] {
    const list = files[file];
    if (!Array.isArray(list)) {
      complaints.push(`${file}.yaml: is not a list of rows`);
      return [];
    }
    return list.map((row, index) => readRow(row, `${file}.yaml, ${rowTitle(row, index)}`, complaints, read));
  }
  const registry: Registry = {
    provinces: rows('provinces', readProvince),
    agencies: rows('agencies', readAgency),
    laws: rows('laws', readLaw),
    units: rows('units', readCount),
    names: rows('names', readName),
    abbreviations: rows('abbreviations', readAbbreviation),
    misspellings: rows('misspellings', readMisspelling),
    compounds: rows('compounds', readCompound),
  };
  return { registry, complaints: [...complaints, ...danglingReferences(registry)] };
}

/** `row 3 (Sở Tài chính)`: the number from 1 and the first text of the row. */
function rowTitle(row: unknown, index: number): string {
  const first = typeof row === 'object' && row !== null ? Object.values(row)[0] : undefined;
  return typeof first === 'string' ? `row ${index + 1} (${first})` : `row ${index + 1}`;
}

function readProvince(row: RowReader): Province {
  const name = row.text('name');
  const kind = row.choice('kind', ['tỉnh', 'thành phố']);
  const written = row.maybeText('written');
  return {
    name,
    kind,
    ...(written !== undefined && { written }),
    ...(row.isTrue('specialZones') && { specialZones: true as const }),
    ...readEnding(row),
    ...readSourced(row),
  };
}

/** Days and successor; what has not ended has no successor. */
function readEnding(row: RowReader): Stretch & { readonly replacedBy?: string } {
  const stretch = readStretch(row);
  const replacedBy = row.maybeText('replacedBy');
  if (replacedBy !== undefined && !stretch.to) row.complain('has “replacedBy” but no “to”');
  return { ...stretch, ...(replacedBy !== undefined && { replacedBy }) };
}

function readAgency(row: RowReader): Agency {
  const agency: Agency = {
    name: row.text('name'),
    aliases: row.texts('aliases'),
    level: row.choice('level', ['central', 'province', 'district', 'commune']),
    ...readStretch(row),
    successors: row.rows('successors', readSuccessor),
    ...readSourced(row),
  };
  if (agency.successors.length > 0 && !agency.to) row.complain('has “successors” but no “to”');
  if (agency.successors.length === 0 && agency.to) row.complain('has “to” but no “successors”');
  return agency;
}

function readSuccessor(row: RowReader): Successor {
  const name = row.text('name');
  const field = row.maybeText('field');
  return { name, ...(field !== undefined && { field }) };
}

function readLaw(row: RowReader): Law {
  const number = row.text('number');
  const title = row.text('title');
  const date = row.maybeDay('date');
  return { number, title, ...(date && { date }), ...readEnding(row), ...readSourced(row) };
}

function readCount(row: RowReader): Count {
  const count: Count = {
    level: row.text('level'),
    total: row.count('total'),
    kinds: row.rows('kinds', (inner) => ({ kind: inner.text('kind'), count: inner.count('count') })),
    phrases: row.texts('phrases'),
    ...readStretch(row),
    ...readSourced(row),
  };
  const sum = count.kinds.reduce((all, { count: one }) => all + one, 0);
  if (count.kinds.length > 0 && sum !== count.total) row.complain(`“kinds” add up to ${sum}, not to ${count.total}`);
  return count;
}

function readName(row: RowReader): Name {
  return { name: row.text('name'), clause: row.text('clause'), except: row.texts('except'), ...readSourced(row) };
}

function readAbbreviation(row: RowReader): Abbreviation {
  return { short: row.text('short'), long: row.text('long'), ...readSourced(row) };
}

function readMisspelling(row: RowReader): Misspelling {
  return { wrong: row.text('wrong'), right: row.text('right'), except: row.texts('except'), ...readSourced(row) };
}

function readCompound(row: RowReader): Compound {
  return { word: row.text('word'), ...readSourced(row) };
}

/** Successors that no row has. */
function danglingReferences({ provinces, agencies, laws }: Registry): string[] {
  const provinceNames = new Set(provinces.map(unitName));
  const agencyNames = new Set(agencies.map(({ name }) => name));
  const lawNumbers = new Set(laws.map(({ number }) => number));
  const missing = (file: string, row: string, name: string) => `${file}, ${row}: no row has the successor “${name}”`;
  return [
    ...provinces.flatMap(({ name, replacedBy }) =>
      replacedBy === undefined || provinceNames.has(replacedBy) ? [] : [missing('provinces.yaml', name, replacedBy)],
    ),
    ...agencies.flatMap(({ name, successors }) =>
      successors
        .filter((successor) => !agencyNames.has(successor.name))
        .map((successor) => missing('agencies.yaml', name, successor.name)),
    ),
    ...laws.flatMap(({ number, replacedBy }) =>
      replacedBy === undefined || lawNumbers.has(replacedBy) ? [] : [missing('laws.yaml', number, replacedBy)],
    ),
  ];
}
