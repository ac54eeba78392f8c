import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { registry } from '../../src/registry/data.ts';
import { provincesHoldingAt } from '../../src/registry/provinces.ts';
import { fileNames, readRegistry } from '../../src/registry/read.ts';
import type { Stretch } from '../../src/registry/rows.ts';
import { firstDay, holdsAt } from '../../src/registry/status.ts';
import { unitName } from '../../src/registry/unit-name.ts';

const file = (name: string): unknown =>
  parse(readFileSync(new URL(`../../data/${name}.yaml`, import.meta.url), 'utf8'));

const day = (text: string) => {
  const [year = 0, month = 1, date = 1] = text.split('-').map(Number);
  return { year, month, day: date };
};

describe('the data files', () => {
  it('are read without a complaint, and data.ts was generated from them', () => {
    const files = Object.fromEntries(fileNames.map((name) => [name, file(name)]));
    const { registry: rows, complaints } = readRegistry(files);
    expect(complaints).toEqual([]);
    expect(registry).toEqual(rows);
  });

  it('are in Unicode NFC without spaces at the ends of texts', () => {
    const texts = JSON.stringify(registry);
    expect(texts).toBe(texts.normalize('NFC'));
    expect(texts).not.toMatch(/" | "|\\t|\\n| {2}/);
  });

  it.each(fileNames)('say where each row of %s.yaml comes from and how sure it is', (name) => {
    const rows = registry[name];
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ source, certainty }) => source === '' || !/^(high|medium|low)$/.test(certainty))).toEqual([]);
  });
});

describe('provinces and centrally run cities', () => {
  it.each([
    ['2024-12-31', 58, 5],
    ['2025-06-30', 57, 6],
    ['2025-07-01', 28, 6],
    ['2026-01-01', 28, 6],
    ['2026-04-29', 28, 6],
    ['2026-04-30', 27, 7],
    ['2026-09-01', 26, 8],
    ['2026-09-19', 26, 8],
    ['2026-09-20', 25, 9],
    ['2026-11-22', 25, 9],
  ])('number, on %s, %i provinces and %i cities, as units.yaml counts them', (date, provinces, cities) => {
    const holding = provincesHoldingAt(day(date));
    expect(holding.filter(({ kind }) => kind === 'tỉnh')).toHaveLength(provinces);
    expect(holding.filter(({ kind }) => kind === 'thành phố')).toHaveLength(cities);
    const counts = registry.units.filter((row) => row.level.endsWith('cấp tỉnh') && holdsAt(row, day(date)));
    expect(counts.map(({ kinds }) => kinds.map(({ count }) => count))).toEqual([[provinces, cities]]);
  });

  it('have one row for each kind and name', () => {
    const names = registry.provinces.map(unitName);
    expect(names).toHaveLength(new Set(names).size);
  });

  it('follow without a gap: what replaced a unit holds on the day after its last', () => {
    const gaps = registry.provinces.filter(({ to, replacedBy }) => {
      if (!to) return false;
      const next = registry.provinces.find((row) => unitName(row) === replacedBy);
      const dayAfter = new Date(Date.UTC(to.year, to.month - 1, to.day + 1));
      const date = { year: dayAfter.getUTCFullYear(), month: dayAfter.getUTCMonth() + 1, day: dayAfter.getUTCDate() };
      return !next || !holdsAt(next, date);
    });
    expect(gaps.map(unitName)).toEqual([]);
  });
});

describe('bodies and laws', () => {
  it('have no two rows of one name that hold on one day', () => {
    const rows = [
      ...registry.agencies.map((row) => ({ key: row.name, ...row })),
      ...registry.laws.map((row) => ({ key: row.number, ...row })),
    ];
    const overlap = (a: Stretch, b: Stretch) =>
      (!a.from || !b.to || firstDay(a.from) <= firstDay(b.to)) &&
      (!b.from || !a.to || firstDay(b.from) <= firstDay(a.to));
    const overlapping = rows.filter((row, index) =>
      rows.slice(0, index).some((other) => other.key === row.key && overlap(row, other)),
    );
    expect(overlapping.map(({ key }) => key)).toEqual([]);
  });

  it('end before or when what replaced a law begins', () => {
    const early = registry.laws.filter(({ to, replacedBy }) => {
      const next = registry.laws.find((law) => law.number === replacedBy);
      return to && next?.from && firstDay(to) >= firstDay(next.from);
    });
    expect(early.map((law) => law.number)).toEqual([]);
  });

  it('are a law’s alone: no two laws share a number', () => {
    const numbers = registry.laws.map((law) => law.number);
    expect(numbers).toHaveLength(new Set(numbers).size);
  });
});
