import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparisonDocument } from '../../src/compare/document.ts';
import { coder, keyOf, likeness, onlyYearsMoved, tokensOf } from '../../src/compare/likeness.ts';
import { type Stretch, wordDiff } from '../../src/compare/word-diff.ts';
import { plainText } from '../../src/document/tree.ts';

describe('the words that changed', () => {
  const marked = (stretches: readonly Stretch[]) =>
    stretches.map(({ text, changed }) => (changed ? `[${text}]` : text)).join('');

  it.each([
    [
      'trước ngày 30 tháng 6 năm 2025',
      'trước ngày 15 tháng 6 năm 2025',
      'trước ngày [30 ]tháng 6 năm 2025',
      'trước ngày [15 ]tháng 6 năm 2025',
    ],
    ['đạt 42,69 điểm.', 'đạt 42,7 điểm.', 'đạt [42,69 ]điểm.', 'đạt [42,7 ]điểm.'],
    ['Rà soát.', 'Rà soát, báo cáo.', 'Rà soát.', 'Rà soát[, báo cáo].'],
  ])('of “%s” and “%s”', (old, now, oldMarked, newMarked) => {
    const diff = wordDiff(old, now);
    expect([marked(diff.old), marked(diff.new)]).toEqual([oldMarked, newMarked]);
  });

  it('leave both texts whole, and what is not marked the same', () => {
    const text = fc
      .array(fc.constantFrom('rà ', 'soát', ' ', '2025', ', ', 'văn bản ', '. '))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, text, (old, now) => {
        const diff = wordDiff(old, now);
        expect(diff.old.map((one) => one.text).join('')).toBe(old);
        expect(diff.new.map((one) => one.text).join('')).toBe(now);
        const kept = (side: readonly Stretch[]) =>
          side
            .flatMap((one) => (one.changed ? [] : [one.text]))
            .join('')
            .replace(/\s+/g, '');
        expect(kept(diff.old)).toBe(kept(diff.new));
      }),
    );
  });
});

describe('two texts', () => {
  it('are the same whatever their spaces, dashes, quotes, open places and last sign are', () => {
    expect(keyOf('Giai đoạn 2021–2030  “một cửa”;', false)).toBe(keyOf('Giai đoạn 2021-2030 "một cửa".', false));
    expect(keyOf('Số:      /KH-UBND', false)).toBe(keyOf('Số: …/KH-UBND', false).replace('…', ''));
    expect(keyOf('MỤC ĐÍCH', true)).toBe(keyOf('Mục đích', true));
  });

  it('are alike by their words, a year counting as any other', () => {
    const codesOf = coder();
    const alike = (one: string, other: string) => likeness(codesOf(tokensOf(one)), codesOf(tokensOf(other)));
    expect(alike('Kế hoạch năm 2025', 'Kế hoạch năm 2026')).toBe(1);
    expect(alike('Rà soát văn bản, văn bản', 'Báo cáo văn bản')).toBeCloseTo(0.4);
    expect(alike('Rà soát văn bản', 'Khám chữa bệnh')).toBe(0);
    expect(alike('', 'Rà soát')).toBe(0);
  });

  it('differ only in the year when every year stayed or moved with the plan', () => {
    expect(onlyYearsMoved('năm 2025 (NĐ 30/2020)', 'năm 2026 (NĐ 30/2020)', 1)).toBe(true);
    expect(onlyYearsMoved('năm 2025', 'năm 2027', 1)).toBe(false);
    expect(onlyYearsMoved('năm 2025, 5 điểm', 'năm 2026, 6 điểm', 1)).toBe(false);
    expect(onlyYearsMoved('năm 2025', 'năm 2025', 0)).toBe(false);
  });
});

describe('the table that is attached', () => {
  const document = comparisonDocument(
    {
      changes: [
        {
          topic: 'duty',
          old: 'Báo cáo trước 30/6.',
          new: 'Báo cáo trước 15/6.',
          oldPlace: { address: 'khoản 1 Mục IV', headings: 'Sở Nội vụ' },
          newPlace: { address: 'khoản 2 Mục IV', headings: 'Sở Nội vụ' },
          caseless: false,
          reason: 'Theo luật.',
        },
        { topic: 'basis', new: 'Căn cứ Luật mới', caseless: false },
        { topic: 'duty', old: 'Khám bệnh.', oldPlace: { appendix: 'Phụ lục I' }, caseless: false },
      ],
      onlyYear: 3,
      years: [2025, 2026],
    },
    { old: 'Kế hoạch số 1/KH-UBND', new: 'Kế hoạch năm 2026' },
  );

  it('is an appendix across the page, by topic, what is not known left blank', () => {
    const [part] = document.parts;
    const [table] = part?.body ?? [];
    if (table?.tag !== 'table') throw new Error('no table');
    expect({ tag: part?.tag, landscape: part?.landscape }).toEqual({ tag: 'appendix', landscape: true });
    const rows = [...table.header, ...table.rows].map((row) =>
      row.map(({ paragraphs }) => paragraphs.map(({ inlines }) => plainText(inlines)).join(' ')).join(' | '),
    );
    expect(rows).toEqual([
      'TT | Nội dung cũ (Kế hoạch số 1/KH-UBND) | Nội dung mới (Kế hoạch năm 2026) | Lý do, ghi chú',
      'Căn cứ ban hành',
      '1 | (Chưa có) | Căn cứ Luật mới | ',
      'Nhiệm vụ của các cơ quan',
      '2 | Khoản 1 Mục IV – Sở Nội vụ: Báo cáo trước 30/6. | Khoản 2 Mục IV – Sở Nội vụ: Báo cáo trước 15/6. | Theo luật.',
      '3 | Phụ lục I: Khám bệnh. | (Bỏ) | ',
      'Năm của kế hoạch',
      '4 | Năm 2025 và các năm tính theo năm 2025 | Năm 2026 và các năm tính theo năm 2026 | Chuyển năm tại 3 chỗ, nội dung giữ nguyên.',
    ]);
  });

  it('has the changed words in bold, and no others', () => {
    const [table] = document.parts[0]?.body ?? [];
    if (table?.tag !== 'table') throw new Error('no table');
    const bold = table.rows.map((row) =>
      row.flatMap(({ paragraphs }) =>
        paragraphs.flatMap(({ inlines }) =>
          inlines.flatMap((one) => (one.tag === 'text' && one.bold ? [one.text] : [])),
        ),
      ),
    );
    expect(bold).toEqual([[], ['Căn cứ Luật mới'], [], ['30/6', '15/6'], [], [], []]);
  });
});
