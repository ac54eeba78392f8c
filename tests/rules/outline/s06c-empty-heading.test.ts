import { describe, expect, it } from 'vitest';
import { judged, planWith } from '../../support/outline.ts';

describe('S06c: a heading has text', () => {
  it('a section without text', () => {
    expect(judged(planWith(``))).toEqual(['S06c W: II. Nội dung']);
  });

  it('a clause that is one bold line is a matter of taste', () => {
    expect(
      judged(
        planWith(`
clause! 1. | Một
clause! 2. | Hai
body | Hai.`),
      ),
    ).toEqual(['S06c I: 1. Một']);
  });

  it('not a section with a table', () => {
    expect(
      judged(
        planWith(`
head | STT | Việc
row | 1 | Rà soát`),
      ),
    ).toEqual([]);
  });
});
