import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capitalsIn } from '../../src/registry/capitals.ts';
import { registry } from '../../src/registry/data.ts';
import { endedIn } from '../../src/registry/ended.ts';
import { misspellingsIn } from '../../src/registry/misspellings.ts';
import { unitName } from '../../src/registry/unit-name.ts';

const names = [
  ...registry.provinces.map(unitName),
  ...registry.agencies.flatMap(({ name, aliases }) => [name, ...aliases]),
  ...registry.laws.flatMap(({ number, title }) => [number, title]),
  ...registry.names.map(({ name }) => name),
  ...registry.misspellings.map(({ wrong }) => wrong),
];
const between = ['; ', ', ', '. ', '\n', ' và ', ' ', ' (cũ) ', ' năm 2020 ', 'TP. ', ' ngày 05/3/2021 của ', '“'];

/** Texts of names, of what stands between names and of anything else. */
const text = fc
  .array(fc.oneof(fc.constantFrom(...names), fc.constantFrom(...between), fc.string({ unit: 'grapheme' })))
  .map((parts) => parts.join('').normalize('NFC'));

const november2026 = { year: 2026, month: 11, day: 22 };

describe('in any text', () => {
  it('findings stand where they say, in order, none over another', () => {
    fc.assert(
      fc.property(text, (source) => {
        for (const findings of [endedIn(source, november2026), capitalsIn(source), misspellingsIn(source)]) {
          let end = 0;
          for (const { offset, length, found } of findings) {
            expect(source.slice(offset, offset + length)).toBe(found);
            expect(offset).toBeGreaterThanOrEqual(end);
            end = offset + length;
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('a name written with the required capitals is found no more', () => {
    fc.assert(
      fc.property(text, (source) => {
        let corrected = source;
        for (const { offset, length, required } of capitalsIn(source).reverse())
          corrected = corrected.slice(0, offset) + required + corrected.slice(offset + length);
        expect(capitalsIn(corrected)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('the clause of an ended name holds it', () => {
    fc.assert(
      fc.property(text, (source) => {
        for (const { offset, found, clause } of endedIn(source, november2026)) {
          expect(source.slice(clause.offset, clause.offset + clause.text.length)).toBe(clause.text);
          expect(clause.text.slice(offset - clause.offset).startsWith(found)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('every name of a row that ended', () => {
  it('is found in the year after, alone in a text, and not on its last day', () => {
    const missed = registry.agencies.filter(({ name, to }) => to && endedIn(name, { year: to.year + 1 }).length === 0);
    const early = registry.agencies.filter(({ name, to }) => to && endedIn(name, to).length > 0);
    expect(missed.map(({ name }) => name)).toEqual([]);
    expect(early.map(({ name }) => name)).toEqual([]);
  });
});
