import { describe, expect, test } from 'vitest';
import { bombs } from './support/fuzz-docx-bombs.ts';
import { judgeDocx } from './support/fuzz-docx-judge.ts';
import { damaged } from './support/fuzz-docx-mutate.ts';
import { everythingFile } from './support/fuzz-docx-sources.ts';
import { fuzzingIn } from './support/fuzz-judge.ts';
import { mutant } from './support/fuzz-mutate.ts';

/** A small sample of `npm run fuzz`. */

const { texts, judge } = fuzzingIn(new URL('../', import.meta.url).href);

describe('specs mutated from the five plans', () => {
  test('each give files or a problem with a position, and in time', { timeout: 120_000 }, async () => {
    const faults: string[] = [];
    const seen = new Set<string>();
    for (let index = 0; index < 150; index++) {
      const { outcome, milliseconds, detail } = await judge(mutant(texts, 30, index));
      seen.add(outcome);
      if (outcome !== 'built' && outcome !== 'told with a position') faults.push(`${index}: ${outcome}: ${detail}`);
      if (milliseconds > 2000) faults.push(`${index}: ${Math.round(milliseconds)} ms`);
    }
    expect(faults).toEqual([]);
    expect([...seen].sort()).toEqual(['built', 'told with a position']);
  });

  test('are the same for the same seed', () => {
    const first = [0, 1, 2, 3].map((index) => mutant(texts, 7, index));
    expect([0, 1, 2, 3].map((index) => mutant(texts, 7, index))).toEqual(first);
    expect(new Set(first).size).toBe(4);
  });
});

describe('damaged Word files', () => {
  const sources = [everythingFile()];
  const fine = new Set(['judged', 'declined', 'refused']);
  const faultOf = (name: string, bytes: Uint8Array) => {
    const { outcome, milliseconds, detail } = judgeDocx(bytes);
    if (!fine.has(outcome)) return [`${name}: ${outcome}: ${detail}`];
    return milliseconds > 2000 ? [`${name}: ${Math.round(milliseconds)} ms`] : [];
  };

  test('are judged or refused in one clear sentence, and in time', { timeout: 120_000 }, () => {
    const indexes = Array.from({ length: 200 }, (_, index) => index).filter((index) => index % 10 > 0);
    const faults = indexes.flatMap((index) => {
      const { kind, bytes } = damaged(sources, 30, index);
      return faultOf(`${index} ${kind}`, bytes);
    });
    expect(faults).toEqual([]);
  });

  test.each(Object.keys(bombs).filter((name) => !isLarge.test(name)))('%s does no harm', (name) => {
    const first = { below: () => 0, pick: <T>(list: readonly T[]): T => firstOf(list) };
    expect(faultOf(name, bombs[name]?.(first) ?? new Uint8Array())).toEqual([]);
  });

  test('are the same for the same seed', () => {
    const made = () => [1, 2, 3, 4, 5].map((index) => damaged(sources, 7, index).bytes);
    expect(made()).toEqual(made());
  });
});

/** What takes seconds to make; `npm run fuzz` has them. */
const isLarge = /MB|million|bomb|many parts|many empty/;

function firstOf<T>(list: readonly T[]): T {
  for (const item of list) return item;
  throw new RangeError('nothing to pick from');
}
