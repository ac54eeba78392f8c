import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodiesOf, dutyBearers } from '../../src/outline/bodies.ts';
import { citationsIn } from '../../src/outline/citations.ts';
import { doubleCountsIn } from '../../src/outline/counts.ts';
import { datesIn } from '../../src/outline/dates.ts';
import { deadlinesIn } from '../../src/outline/deadlines.ts';
import { differencesIn } from '../../src/outline/differences.ts';
import { figuresIn } from '../../src/outline/figures.ts';
import { plainText } from '../../src/outline/outline.ts';
import { referencesIn } from '../../src/outline/references.ts';
import { sumsIn } from '../../src/outline/sums.ts';

/** Sentences of the pieces that the readers of facts look for, in any order. */
const pieces =
  'Nghị định|số|30/2020/NĐ-CP|ngày|31/02/2025|05 tháng 3 năm 2020|của|Chính phủ|về|công tác|Điều|khoản|1|2.1|Mục|III|Phụ lục|I, II|và|kèm theo|Kế hoạch này|trước|hoàn thành trong|quý II/2025|05|(bốn)|500 triệu đồng|gồm:|trong đó|;|,|.|(|)|tăng|so với năm 2022|Sở Nội vụ|chủ trì|thứ Hai|12-NQ/TU'.split(
    '|',
  );
const texts = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 5 })), { maxLength: 25 })
  .map((words) => words.join(' '));

describe('whatever a sentence says', () => {
  it('its facts stand where they say they stand', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start, end, text: words } of [
          ...datesIn(text),
          ...referencesIn(text),
          ...figuresIn(text),
          ...doubleCountsIn(text),
        ]) {
          expect(text.slice(start, end)).toBe(words);
        }
        for (const citation of citationsIn(text)) {
          expect(text.slice(citation.start)).toSatisfy((rest: string) => rest.startsWith(citation.text));
          expect(citation.end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it('is read without failing', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const read of [deadlinesIn, differencesIn, sumsIn, bodiesOf, dutyBearers]) {
          expect(Array.isArray(read(text))).toBe(true);
        }
      }),
    );
  });

  it('keeps its offsets when its spaces and hyphens become plain', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\u00a0', '\u2011', '\n', ' ') }), (text) => {
        expect(plainText(text)).toHaveLength(text.length);
      }),
    );
  });
});
