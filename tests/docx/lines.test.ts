import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth } from '../../src/decree30/text-width.ts';
import { balanceLines, type Measure, nameLines } from '../../src/docx/lines.ts';

const syllables = [
  'Kế',
  'hoạch',
  'và',
  'của',
  'tỉnh',
  'Lâm',
  'Đồng',
  'năm',
  '2026,',
  'nâng',
  'cao',
  'hiệu',
  'quả',
  'ở',
];
/** Words as titles have them: some bound by non-breaking spaces, some wider than any line. */
const word = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...syllables) },
  {
    weight: 2,
    arbitrary: fc.array(fc.constantFrom(...syllables), { minLength: 2, maxLength: 4 }).map((it) => it.join('\u00a0')),
  },
  { weight: 1, arbitrary: fc.constant('Nghiêng'.repeat(12)) },
);
const words = fc.array(word, { maxLength: 24 });
const measures = fc.record({
  face: fc.constantFrom('regular', 'bold', 'italic'),
  size: fc.constantFrom(12, 13, 14),
  maxWidth: fc.integer({ min: 60, max: 500 }),
}) satisfies fc.Arbitrary<Measure>;

const widthOf = (line: string, { face, size }: Measure) => textWidth(line, face, size);

describe('a title in balanced lines', () => {
  test('has all its words in their order, and is broken at spaces but never at a non-breaking one', () => {
    fc.assert(
      fc.property(words, measures, (title, measure) => {
        const lines = balanceLines(title.join(' '), measure);
        expect(lines.flatMap((line) => line.split(' '))).toEqual(title);
      }),
    );
  });

  test('has no line wider than the column, but for a single word that is', () => {
    fc.assert(
      fc.property(words, measures, (title, measure) => {
        const wide = balanceLines(title.join(' '), measure).filter((line) => widthOf(line, measure) > measure.maxWidth);
        expect(wide.filter((line) => line.includes(' '))).toEqual([]);
      }),
    );
  });

  test('has as few lines as filling line after line would need', () => {
    fc.assert(
      fc.property(words, measures, (title, measure) => {
        expect(balanceLines(title.join(' '), measure)).toHaveLength(filledLines(title, measure));
      }),
    );
  });

  test('is as even as its sense allows, rather broken before “và” than inside a name', () => {
    const measure = { face: 'bold', size: 14, maxWidth: 400 } as const;
    expect(
      balanceLines('Cải thiện, nâng cao Chỉ số hiệu quả quản trị và hành chính công (PAPI) của tỉnh Lai Châu', measure),
    ).toEqual(['Cải thiện, nâng cao Chỉ số hiệu quả quản trị', 'và hành chính công (PAPI) của tỉnh Lai Châu']);
  });
});

describe('the name of a body', () => {
  const measure = { face: 'bold', size: 13, maxWidth: 180 } as const;

  test.each([
    ['Ủy ban nhân dân tỉnh Hà Tĩnh', ['ỦY BAN NHÂN DÂN', 'TỈNH HÀ TĨNH']],
    ['Ủy ban nhân dân xã Xuân Đông', ['ỦY BAN NHÂN DÂN', 'XÃ XUÂN ĐÔNG']],
    ['Sở Y tế', ['SỞ Y TẾ']],
    ['Sở Nông nghiệp và Môi trường', ['SỞ NÔNG NGHIỆP', 'VÀ MÔI TRƯỜNG']],
    ['UBND tỉnh Lâm Đồng', ['UBND TỈNH LÂM ĐỒNG']],
  ])('%s is set as offices set it', (name, lines) => {
    expect(nameLines(name, measure)).toEqual(lines);
  });
});

/** How many lines it takes when each is filled before the next is begun: the fewest there can be. */
function filledLines(title: readonly string[], measure: Measure): number {
  const lines: string[] = [];
  for (const next of title) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${next}` : next;
    if (lines.length > 0 && widthOf(longer, measure) <= measure.maxWidth) lines[lines.length - 1] = longer;
    else lines.push(next);
  }
  return lines.length;
}
