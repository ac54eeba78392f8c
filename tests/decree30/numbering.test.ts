import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointLetter, roman, twoDigits } from '../../src/decree30/numbering.ts';

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe('the letters of points', () => {
  it('run as in the decree itself: a, b, c, d, đ, e, g', () => {
    expect(upTo(8).map(pointLetter)).toEqual(['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h']);
  });

  it('go on with two letters behind y', () => {
    expect([22, 23, 24, 25].map(pointLetter)).toEqual(['x', 'y', 'aa', 'ab']);
  });

  it('are never ă, â, ê, ô, ơ, ư nor f, j, w, z', () => {
    expect(
      upTo(600)
        .map(pointLetter)
        .filter((letter) => !/^[abcdđeghiklmnopqrstuvxy]+$/.test(letter)),
    ).toEqual([]);
  });

  it('are never used twice', () => {
    expect(new Set(upTo(600).map(pointLetter)).size).toBe(600);
  });

  it('come in the order of the Vietnamese alphabet, the shorter first', () => {
    const alphabet = 'abcdđeghiklmnopqrstuvxy';
    const rank = (letters: string) => [...letters].reduce((sum, letter) => sum * 24 + alphabet.indexOf(letter) + 1, 0);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 1, max: 10_000 }), (a, b) => {
        expect(Math.sign(rank(pointLetter(a)) - rank(pointLetter(b)))).toBe(Math.sign(a - b));
      }),
    );
  });
});

describe('Roman figures', () => {
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
  const read = (text: string) => {
    const signs = [...text].map((sign) => values[sign] ?? Number.NaN);
    return signs.reduce((sum, value, index) => sum + (value < (signs[index + 1] ?? 0) ? -value : value), 0);
  };

  it('are the usual ones', () => {
    expect([1, 4, 9, 14, 40, 90, 400, 1994].map(roman)).toEqual(['I', 'IV', 'IX', 'XIV', 'XL', 'XC', 'CD', 'MCMXCIV']);
  });

  it('can be read back, from 1 to 3999', () => {
    expect(upTo(3999).filter((value) => read(roman(value)) !== value)).toEqual([]);
  });

  it('never repeat a sign more than three times', () => {
    expect(
      upTo(3999)
        .map(roman)
        .filter((text) => /(.)\1{3}/.test(text)),
    ).toEqual([]);
  });
});

describe('a count', () => {
  it('has a leading zero below ten', () => {
    expect([0, 5, 10, 123].map(twoDigits)).toEqual(['00', '05', '10', '123']);
    expect(twoDigits(7n)).toBe('07');
  });
});
