import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Face, textWidth } from '../../src/decree30/text-width.ts';

const faces: Face[] = ['regular', 'bold', 'italic', 'boldItalic'];

describe('the width of a line of Times New Roman', () => {
  it('is half the type size for each digit, in every face', () => {
    expect(faces.map((face) => textWidth('2025', face, 14))).toEqual([28, 28, 28, 28]);
  });

  it('grows with the type size', () => {
    expect(textWidth('Hà Tĩnh', 'regular', 28)).toBeCloseTo(2 * textWidth('Hà Tĩnh', 'regular', 14));
  });

  it('is that of the letters without their tone and vowel marks', () => {
    expect(textWidth('Độc lập', 'regular', 14)).toBe(textWidth('Đoc lap', 'regular', 14));
    expect(textWidth('ẤỆỖẵ', 'bold', 14)).toBe(textWidth('AEOa', 'bold', 14));
  });

  it('counts the horn of ơ and ư, which makes a letter wider', () => {
    expect(textWidth('ơ', 'regular', 14)).toBeGreaterThan(textWidth('o', 'regular', 14));
    expect(textWidth('ữ', 'bold', 14)).toBe(textWidth('ư', 'bold', 14));
    expect(textWidth('ư', 'bold', 14)).toBeGreaterThan(textWidth('u', 'bold', 14));
  });

  it('is the same for a letter in one piece and for a letter with its marks apart', () => {
    expect(textWidth('Tiệp'.normalize('NFD'), 'regular', 14)).toBe(textWidth('Tiệp', 'regular', 14));
  });

  it('does not change when spaces and hyphens stop being places to break a line', () => {
    expect(textWidth('số\u00a025/KH\u2011UBND', 'regular', 14)).toBe(textWidth('số 25/KH-UBND', 'regular', 14));
  });

  it('is that of a digit for a character the font table does not have', () => {
    expect(textWidth('漢', 'regular', 14)).toBe(textWidth('0', 'regular', 14));
  });

  it('is the sum of the widths of its pieces', () => {
    const words = fc.string({ unit: fc.constantFrom(...'aăâbđeêgoôơưy ẠỆỘ.,-12') });
    fc.assert(
      fc.property(words, words, fc.constantFrom(...faces), (a, b, face) => {
        expect(textWidth(a + b, face, 14)).toBeCloseTo(textWidth(a, face, 14) + textWidth(b, face, 14));
      }),
    );
  });
});
