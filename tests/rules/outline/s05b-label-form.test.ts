import { describe, expect, it } from 'vitest';
import { judged, planWith } from '../../support/outline.ts';

describe('S05b: the form of numbers', () => {
  it('a letter that Vietnamese does not have', () => {
    expect(
      judged(
        planWith(`
clause 1. | Một
point a) | A
point b) | B
point c) | C
point d) | D
point đ) | Đ
point f) | F
clause 2. | Hai`),
      ),
    ).toEqual(['S05b E: f) F']);
  });

  it("a full stop behind a point's letter", () => {
    expect(
      judged(
        planWith(`
clause 1. | Một
point a. | A
point b) | B
clause 2. | Hai`),
      ),
    ).toEqual(['S05b E: a. A']);
  });

  it('a capital letter', () => {
    expect(
      judged(
        planWith(`
clause 1. | Một
point A) | A
point b) | B
clause 2. | Hai`),
      ),
    ).toEqual(['S05b E: A) A']);
  });

  it("a bracket behind a clause's number", () => {
    expect(
      judged(
        planWith(`
clause 1) | Một
clause 2. | Hai`),
      ),
    ).toEqual(['S05b E: 1) Một']);
  });

  it('a slash behind a number; behind that of a section the decree only shows a full stop', () => {
    expect(
      judged(
        planWith(`
section I/ | Một
clause 1/ | Một
clause 2. | Hai
section II. | Hai`),
      ),
    ).toEqual(expect.arrayContaining(['S05b W: I/ Một', 'S05b E: 1/ Một']));
  });
});
