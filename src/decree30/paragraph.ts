import type { Range } from './page.ts';

/** How running text is set: Annex I, Part I, Section II, clause 6.e. */
export interface ParagraphSetting {
  /** First-line indent in mm: 10 or 12.7, one of the two throughout. */
  readonly firstLineMm: 10 | 12.7;
  /** Space between paragraphs in pt. */
  readonly spacingPt: number;
  /** Line spacing as a multiple of single. */
  readonly lineSpacing: number;
}

/** Space between paragraphs, pt. */
export const leastSpacingPt = 6;

/** From single to 1.5 lines. */
export const lineSpacingRange: Range = { min: 1, max: 1.5 };

export const usualParagraph: ParagraphSetting = { firstLineMm: 12.7, spacingPt: leastSpacingPt, lineSpacing: 1.1 };
