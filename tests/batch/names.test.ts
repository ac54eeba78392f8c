import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clashes, fileName, sameNameKey } from '../../src/batch/names.ts';
import { inShard, shardOf } from '../../src/batch/shard.ts';

describe('the name of a file', () => {
  test.each([
    ['001-An Mẫu', '001-An Mẫu'],
    ['Đắk Mẫu', 'Đắk Mẫu'],
    ['A/B: "C" <D>|E?*', 'A-B- -C- -D-E'],
    ['CON', '_CON'],
    ['nul.2026', '_nul.2026'],
    ['lpt1', '_lpt1'],
    ['contact', 'contact'],
    ['..\\..\\x', 'x'],
    ['An Mẫu. . ', 'An Mẫu'],
    ['mot.phu-luc-1', 'mot-phu-luc-1'],
  ])('that a row gives as “%s” is “%s”', (text, name) => {
    expect(fileName(text)).toBe(name);
  });

  test.each(['', ' . ', '???', '-'])('is none when the row gives “%s”', (text) => {
    expect(fileName(text)).toBeUndefined();
  });

  test('holds no character that Windows forbids, and is short enough, whatever the row gives', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const name = fileName(text);
        if (name === undefined) return;
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}]|^[\s.]|[\s.]$/u);
        expect(name.length).toBeLessThanOrEqual(121);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(201);
      }),
    );
  });

  test('that two rows share, in whatever letters, is told of both with the other’s line', () => {
    const found = clashes([
      { number: 1, line: 2, name: 'An Mẫu' },
      { number: 2, line: 3, name: 'Bình Mẫu' },
      { number: 3, line: 7, name: 'AN MẪU' },
    ]);
    expect([...found.keys()]).toEqual([1, 3]);
    expect(found.get(3)?.message).toContain('Dòng 7 và dòng 2 ');
    expect(sameNameKey('A\u0302n')).toBe(sameNameKey('ÂN'));
  });
});

describe('the shards of a batch', () => {
  test('are disjoint and together the whole', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 200 }), (of, rows) => {
        for (let number = 1; number <= rows; number++) {
          const parts = Array.from({ length: of }, (_, index) => inShard({ part: index + 1, of }, number));
          expect(parts.filter(Boolean)).toHaveLength(1);
        }
      }),
    );
  });

  test.each(['0/8', '9/8', '8', '1/0', 'a/b', '-1/2'])('are not asked for by “%s”', (written) => {
    expect(shardOf(written)).toBeUndefined();
  });
});
