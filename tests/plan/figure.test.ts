import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absolute, figureOf, subtract, sum, sumsTo, writeFigure } from '../../src/plan/figure.ts';

/** A figure as an office writes it, with a comma. */
const written = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.stringMatching(/^\d{0,6}$/))
  .map(([negative, whole, fraction]) => `${negative ? '-' : ''}${whole}${fraction && `,${fraction}`}`)
  .filter((text) => !/^-[0,]+$/.test(text));

/** The same in millionths. */
function millionths(text: string): bigint {
  const [whole = '', fraction = ''] = text.split(',');
  return BigInt(whole + fraction.padEnd(6, '0'));
}

describe('a figure', () => {
  it.each([
    ['42,690', '42,690'],
    ['0,10', '0,10'],
    ['45.55', '45,55'],
    ['-0,28', '-0,28'],
    ['80', '80'],
    ['0,00', '0,00'],
    ['12345678901234567890,12', '12345678901234567890,12'],
  ])('%s keeps its digits and is written %s', (text, expected) => {
    expect(writeFigure(figureOf(text))).toBe(expected);
  });

  it('is written as it was read', () => {
    fc.assert(
      fc.property(written, (text) => {
        expect(writeFigure(figureOf(text))).toBe(text);
      }),
    );
  });

  it('keeps the zero before it', () => {
    expect(writeFigure(figureOf('05'))).toBe('05');
  });

  it('may have a point for a comma', () => {
    fc.assert(
      fc.property(written, (text) => {
        expect(figureOf(text.replace(',', '.'))).toEqual(figureOf(text));
      }),
    );
  });
});

describe('arithmetic with figures', () => {
  it('is exact where floating point is not', () => {
    expect(writeFigure(subtract(figureOf('45,55'), figureOf('45,27')))).toBe('0,28');
    expect(writeFigure(sum(['0,1', '0,2'].map(figureOf)))).toBe('0,3');
  });

  it('keeps as many decimals as the figure that has most', () => {
    expect(writeFigure(subtract(figureOf('43,5'), figureOf('43,250')))).toBe('0,250');
    expect(writeFigure(sum(['1', '2,50'].map(figureOf)))).toBe('3,50');
  });

  it('subtracts as whole numbers do', () => {
    fc.assert(
      fc.property(written, written, (a, b) => {
        expect(millionths(writeFigure(subtract(figureOf(a), figureOf(b))))).toBe(millionths(a) - millionths(b));
      }),
    );
  });

  it('adds as whole numbers do', () => {
    fc.assert(
      fc.property(fc.array(written, { maxLength: 10 }), (texts) => {
        const expected = texts.map(millionths).reduce((total, value) => total + value, 0n);
        expect(millionths(writeFigure(sum(texts.map(figureOf))))).toBe(expected);
      }),
    );
  });

  it('gives nothing, added up, a sum of zero', () => {
    expect(writeFigure(sum([]))).toBe('0');
  });

  it('takes a sign away and nothing else', () => {
    fc.assert(
      fc.property(written, (text) => {
        expect(writeFigure(absolute(figureOf(text)))).toBe(text.replace('-', ''));
      }),
    );
  });
});

describe('a total', () => {
  const isTotal = (parts: string[], total: string) => sumsTo(parts.map(figureOf), figureOf(total));

  it('is the sum of its parts', () => {
    expect(isTotal(['4,33', '4,60', '4,24'], '13,17')).toBe(true);
  });

  it('may differ from it by what rounding brings, half a unit for each part and for itself', () => {
    expect(isTotal(['4,33', '4,60', '4,24'], '13,19')).toBe(true);
    expect(isTotal(['4,33', '4,60', '4,24'], '13,15')).toBe(true);
  });

  it('may not differ from it by more', () => {
    expect(isTotal(['4,33', '4,60', '4,24'], '13,20')).toBe(false);
    expect(isTotal(['4,33', '4,60', '4,24'], '13,14')).toBe(false);
  });

  it('may be rounded more roughly than its parts', () => {
    expect(isTotal(['1,24', '1,24'], '2')).toBe(true);
    expect(isTotal(['1,26', '1,26'], '2')).toBe(false);
  });

  it('that was rounded from exact parts is always accepted', () => {
    const exact = fc.array(fc.integer({ min: 0, max: 10 ** 7 }), { minLength: 1, maxLength: 8 });
    const rounded = (thousandths: number) => figureOf((Math.round(thousandths / 10) / 100).toFixed(2));
    fc.assert(
      fc.property(exact, (parts) => {
        const total = parts.reduce((all, part) => all + part, 0);
        expect(sumsTo(parts.map(rounded), rounded(total))).toBe(true);
      }),
    );
  });
});
