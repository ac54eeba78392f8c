import { describe, expect, it } from 'vitest';
import { judged, planWith } from '../../support/outline.ts';

describe('S06b: what is divided has two parts at least', () => {
  it('a single clause', () => {
    expect(
      judged(
        planWith(`
clause 1. | Một`),
      ),
    ).toEqual(['S06b I: 1. Một']);
  });

  it('a single point', () => {
    expect(
      judged(
        planWith(`
clause 1. | Một
point a) | A
clause 2. | Hai`),
      ),
    ).toEqual(['S06b I: a) A']);
  });
});
