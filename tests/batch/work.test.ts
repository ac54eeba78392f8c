import { describe, expect, test } from 'vitest';
import { readCsv } from '../../src/batch/csv.ts';
import { readPattern } from '../../src/batch/pattern.ts';
import { type WorkOptions, workOf } from '../../src/batch/work.ts';
import { makings } from '../../src/cli/fingerprints.ts';
import type { RuleSettings } from '../../src/config/settings.ts';
import { officesOf } from '../support/offices.ts';
import { specOf } from '../support/spec.ts';

/** What the rows of a batch come to before anything is built: names, clashes, what they are made from. */

function pattern() {
  const read = readPattern(specOf({ purpose: 'Phục vụ xã {{ten}}.' }), 'plans/mau/thu.yaml', ({ message }) => {
    throw new Error(message);
  });
  if (!read) throw new Error('no pattern');
  return read;
}

const workIn = (csv: string, options: Partial<WorkOptions> = {}) =>
  workOf(pattern(), readCsv(csv).table, { name: '{{ten}}', madeFrom: () => [], ...options });
const prints = (csv: string, options: Partial<WorkOptions> = {}) =>
  workIn(csv, options).map(({ fingerprint }) => fingerprint);

describe('what a document is made from', () => {
  test('is the cells that the pattern uses, and none of the others', () => {
    const before = prints('ten,ghi-chu\nAn,cũ\n');
    expect(prints('ten,ghi-chu\nAn,mới\n')).toEqual(before);
    expect(prints('ten,ghi-chu\nBa,cũ\n')).not.toEqual(before);
  });

  test('is also what the office has set for rules', () => {
    const under = (rules: RuleSettings) =>
      prints('ten\nAn\n', { madeFrom: makings(pattern(), { offices: officesOf({}), rules, folder: '.' }) });
    const set = new Map([['R02', { level: 'off', reason: 'Cơ quan tự soát.' }]] as const);
    expect(under(set)).not.toEqual(under(new Map()));
    expect(under(set)).toEqual(under(new Map(set)));
  });
});

test('a name that two rows share is told in the shard of each, though the other is in another shard', () => {
  const csv = 'ten\nAn\nAN\nBa\n';
  const codesIn = (part: number) =>
    workIn(csv, { shard: { part, of: 2 } }).map(({ problems }) => problems.map(({ code }) => code));
  expect(codesIn(1)).toEqual([['batch/same-name'], []]);
  expect(codesIn(2)).toEqual([['batch/same-name']]);
});
