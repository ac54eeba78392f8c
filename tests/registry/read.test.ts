import { describe, expect, it } from 'vitest';
import { fileNames, readRegistry } from '../../src/registry/read.ts';

const sourced = { source: 'Luật A', certainty: 'high' };

/** What the reader says of one file, the others being empty. */
function complaintsOf(name: string, rows: unknown): string[] {
  const empty = Object.fromEntries(fileNames.map((file) => [file, []]));
  return readRegistry({ ...empty, [name]: rows }).complaints;
}

describe('the reader of the data files says, with file and row,', () => {
  it.each<[string, string, object, string]>([
    ['that a key is missing', 'laws', { number: '1/2020/A', ...sourced }, 'row 1 (1/2020/A): “title” is missing'],
    [
      'that a key is not known',
      'compounds',
      { word: 'cán bộ', ...sourced, colour: 'red' },
      'row 1 (cán bộ): “colour” is not a key; the keys are: word, source, certainty',
    ],
    [
      'that a day is none of the calendar',
      'laws',
      { number: '1', title: 'A', to: '2025-02-30', ...sourced },
      'row 1 (1): “to” is “2025-02-30”, not a day of the calendar like 2025-07-01',
    ],
    [
      'that a row ends before it begins',
      'laws',
      { number: '1', title: 'A', from: '2025-07-01', to: '2025-06-30', ...sourced },
      'row 1 (1): “from” is later than “to”',
    ],
    [
      'what a choice may be',
      'compounds',
      { word: 'cán bộ', source: 'A', certainty: 'sure' },
      'row 1 (cán bộ): “certainty” is “sure”, not one of: high, medium, low',
    ],
    [
      'that a number was given for a text',
      'laws',
      { number: 1, title: 'A', ...sourced },
      'row 1: “number” is not a text (a number or a word like “no” needs quotation marks)',
    ],
    [
      'that parts do not add up',
      'units',
      { level: 'A', total: 34, kinds: [{ kind: 'tỉnh', count: 28 }], ...sourced },
      'row 1 (A): “kinds” add up to 28, not to 34',
    ],
    [
      'that something inside a list is wrong',
      'agencies',
      { name: 'A', level: 'central', to: '2025-02-28', successors: [{ field: 'B' }], ...sourced },
      'row 1 (A), successors 1: “name” is missing',
    ],
  ])('%s', (_, file, row, complaint) => {
    expect(complaintsOf(file, [row])).toContain(`${file}.yaml, ${complaint}`);
  });

  it('that a successor has no row', () => {
    const ministry = { name: 'Bộ A', level: 'central', to: '2025-02-28', successors: [{ name: 'Bộ B' }], ...sourced };
    expect(complaintsOf('agencies', [ministry])).toEqual(['agencies.yaml, Bộ A: no row has the successor “Bộ B”']);
  });

  it('that a body ended without a successor, or has one without having ended', () => {
    const row = { name: 'Bộ A', level: 'central', ...sourced };
    expect(complaintsOf('agencies', [{ ...row, to: '2025-02-28' }])).toEqual([
      'agencies.yaml, row 1 (Bộ A): has “to” but no “successors”',
    ]);
    expect(complaintsOf('agencies', [{ ...row, successors: [{ name: 'Bộ A' }] }])).toEqual([
      'agencies.yaml, row 1 (Bộ A): has “successors” but no “to”',
    ]);
  });

  it('that a file is no list, or a row no map', () => {
    expect(complaintsOf('laws', undefined)).toEqual(['laws.yaml: is not a list of rows']);
    expect(complaintsOf('compounds', ['cán bộ'])).toContain('compounds.yaml, row 1: is not a map of keys');
  });
});
