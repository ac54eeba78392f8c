import { describe, expect, test } from 'vitest';
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
