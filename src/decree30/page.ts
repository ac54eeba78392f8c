/** The page: Annex I, Part I, Section I. All lengths in millimetres. */

/** Paper A4. Section I, clause 1. */
export const paper = { widthMm: 210, heightMm: 297 } as const;

/** A closed range, both ends allowed. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

export interface Margins {
  readonly topMm: number;
  readonly bottomMm: number;
  readonly leftMm: number;
  readonly rightMm: number;
}

/** What the margins may be. Section I, clause 3. */
export const marginRanges: Record<keyof Margins, Range> = {
  topMm: { min: 20, max: 25 },
  bottomMm: { min: 20, max: 25 },
  leftMm: { min: 30, max: 35 },
  rightMm: { min: 15, max: 20 },
};

/** The margins of most offices, within the ranges. */
export const usualMargins: Margins = { topMm: 20, bottomMm: 20, leftMm: 30, rightMm: 20 };

/** Height of the page number above the text: the decree's own model files set it 10 mm from the edge (Annex III). */
export const headerDistanceMm = 10;

export function within(value: number, range: Range): boolean {
  return value >= range.min && value <= range.max;
}
