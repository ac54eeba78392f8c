import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentTypes, signingAuthorities } from '../../src/decree30/document-types.ts';
import { abbreviations, motto, nationalName, ruleLength, urgencyMarks } from '../../src/decree30/letterhead.ts';
import { marginRanges, paper, usualMargins, within } from '../../src/decree30/page.ts';
import { leastSpacingPt, lineSpacingRange, usualParagraph } from '../../src/decree30/paragraph.ts';
import { typeSizes } from '../../src/decree30/type-sizes.ts';
import { ptOfMm, twipsOfMm, twipsOfPt } from '../../src/decree30/units.ts';

describe('what is usual is what the decree allows', () => {
  it('in every margin', () => {
    const { topMm, bottomMm, leftMm, rightMm } = usualMargins;
    expect(within(topMm, marginRanges.topMm)).toBe(true);
    expect(within(bottomMm, marginRanges.bottomMm)).toBe(true);
    expect(within(leftMm, marginRanges.leftMm)).toBe(true);
    expect(within(rightMm, marginRanges.rightMm)).toBe(true);
  });

  it('in the spacing of paragraphs and lines', () => {
    expect(usualParagraph.spacingPt).toBeGreaterThanOrEqual(leastSpacingPt);
    expect(within(usualParagraph.lineSpacing, lineSpacingRange)).toBe(true);
  });
});

describe('the rule under a text', () => {
  const width = fc.double({ min: 1, max: 500, noNaN: true });

  it('is between a third and a half of a text in one line', () => {
    fc.assert(
      fc.property(width, (line) => {
        expect(ruleLength([line])).toBeGreaterThanOrEqual(line / 3);
        expect(ruleLength([line])).toBeLessThanOrEqual(line / 2);
      }),
    );
  });

  it('is at least a third of the widest line, and at most half of the last where that leaves room', () => {
    fc.assert(
      fc.property(fc.array(width, { minLength: 2, maxLength: 5 }), (lines) => {
        const widest = Math.max(...lines);
        const last = lines.at(-1) ?? 0;
        expect(ruleLength(lines)).toBeGreaterThanOrEqual(widest / 3);
        expect(ruleLength(lines)).toBeLessThanOrEqual(widest / 2);
        if (last > 0.75 * widest) expect(ruleLength(lines)).toBeLessThanOrEqual(last / 2);
      }),
    );
  });

  it('is nothing under nothing', () => {
    expect(ruleLength([])).toBe(0);
  });
});

describe('a range', () => {
  it('includes both its ends and nothing beyond them', () => {
    const range = { min: 20, max: 25 };
    expect([19.9, 20, 22.5, 25, 25.1].map((value) => within(value, range))).toEqual([false, true, true, true, false]);
  });

  it('does not include what is not a number', () => {
    expect(within(Number.NaN, { min: 20, max: 25 })).toBe(false);
  });
});

describe('the two sets of type sizes', () => {
  it.each([
    [13, 12],
    [14, 13],
  ] as const)('go up and down together: text %i with Quốc hiệu %i', (body, nationalNameSize) => {
    const sizes = typeSizes[body];
    expect(sizes).toMatchObject({ body, motto: body, placeAndDate: body, nationalName: nationalNameSize });
    expect(sizes.issuer).toBe(sizes.nationalName);
  });

  it('leave alone what the decree fixes to one size', () => {
    const fixed = { documentNumber: 13, appendixLabel: 14, recipientsLabel: 12, recipients: 11, signingLine: 10 };
    expect(typeSizes[13]).toMatchObject(fixed);
    expect(typeSizes[14]).toMatchObject(fixed);
  });
});

describe('abbreviations in the name of an issuer', () => {
  it.each([
    ['UBND tỉnh Hà Tĩnh', 'UBND'],
    ['Văn phòng HĐND huyện', 'HĐND'],
    ['Trường THPT Chu Văn An', 'THPT'],
    ['BCĐ', 'BCĐ'],
  ])('are found as words: %s', (name, found) => {
    expect(abbreviations.exec(name)?.[0]).toBe(found);
  });

  it.each(['Ủy ban nhân dân tỉnh Hà Tĩnh', 'Công ty VPBank', 'Sở Nội vụ'])('are not found inside words: %s', (name) => {
    expect(abbreviations.test(name)).toBe(false);
  });
});

describe('fixed words', () => {
  it('are those of Annex I and Annex III', () => {
    expect(nationalName).toBe('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(motto).toBe('Độc lập - Tự do - Hạnh phúc');
    expect(documentTypes.plan.name).toBe('Kế hoạch');
    expect(documentTypes.decision.name).toBe('Quyết định');
    expect(Object.values(signingAuthorities)).toEqual(['TM.', 'KT.', 'TL.', 'TUQ.', 'Q.']);
    expect(Object.values(urgencyMarks).map(({ text }) => text)).toEqual(['HỎA TỐC', 'THƯỢNG KHẨN', 'KHẨN']);
  });

  it('are in precomposed Unicode', () => {
    const words = nationalName + motto + JSON.stringify([documentTypes, urgencyMarks]);
    expect(words).toBe(words.normalize('NFC'));
  });
});

describe('units', () => {
  it('are those of Word: a point is 20 twips, an inch 1440', () => {
    expect(twipsOfPt(6)).toBe(120);
    expect(twipsOfMm(25.4)).toBe(1440);
    expect(ptOfMm(25.4)).toBe(72);
  });

  it('make A4 the size that Word knows', () => {
    expect([twipsOfMm(paper.widthMm), twipsOfMm(paper.heightMm)]).toEqual([11906, 16838]);
  });
});
