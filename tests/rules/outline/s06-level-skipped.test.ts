import { describe, expect, it } from 'vitest';
import { conformingDecision, judged, planWith } from '../../support/outline.ts';

describe('S06: no level is left out', () => {
  it('a point right under a section', () => {
    expect(
      judged(
        planWith(`
point a) | A
point b) | B`),
      ),
    ).toEqual(['S06 W: a) A']);
  });

  it('1.1 right under a section', () => {
    expect(
      judged(
        planWith(`
subclause 1.1. | A
subclause 1.2. | B`),
      ),
    ).toEqual(['S06 W: 1.1. A']);
  });

  it('not a point of an article, as decrees have them', () => {
    expect(
      judged(conformingDecision.replace('article Điều 2.', 'point a) | A\npoint b) | B\narticle Điều 2.')),
    ).toEqual([]);
  });

  it('not dashes or (1) under a section', () => {
    expect(
      judged(
        planWith(`
bullet - | A
numbered (1) | A
numbered (2) | B`),
      ),
    ).toEqual([]);
  });
});
