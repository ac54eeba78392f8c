/** The fixed words of the letterhead and the lines drawn under text. Annex I, Part I, Section II. */

/** Quốc hiệu. Clause 1.a. */
export const nationalName = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';

/** Tiêu ngữ, with a hyphen between spaces. Clause 1.b. */
export const motto = 'Độc lập - Tự do - Hạnh phúc';

/**
 * Length of a rule as a share of the text above it: the whole of Tiêu ngữ (clause 1.b); between a third and a half
 * under the issuer (2.b) and under the abstract (5.b), for which the middle is taken.
 */
export const ruleShare = { motto: 1, issuer: 0.42, abstract: 0.42 } as const;

/** What the two latter shares may be. */
export const ruleShareRange = { min: 1 / 3, max: 1 / 2 } as const;

/**
 * The stamp frames of the degrees of urgency. Section III, clause 2.b.
 */
export const urgencyMarks = {
  'hỏa tốc': { text: 'HỎA TỐC', widthMm: 30, heightMm: 8 },
  'thượng khẩn': { text: 'THƯỢNG KHẨN', widthMm: 40, heightMm: 8 },
  khẩn: { text: 'KHẨN', widthMm: 20, heightMm: 8 },
} as const;

export type Urgency = keyof typeof urgencyMarks;

/** Words that are abbreviations and so may not stand in the issuer's name, only in its parent's. Clause 2.a. */
export const abbreviations = /(?<!\p{L})(UBND|HĐND|UBMTTQ|MTTQ|THCS|THPT|BQL|TTYT|BCĐ|VP)(?!\p{L})/u;
