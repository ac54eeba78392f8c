/** The fixed words of the letterhead and the lines drawn under text. Annex I, Part I, Section II. */

/** Quốc hiệu. Clause 1.a. */
export const nationalName = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';

/** Tiêu ngữ, with a hyphen between spaces. Clause 1.b. */
export const motto = 'Độc lập - Tự do - Hạnh phúc';

/**
 * Length of the rule under an issuer, an abstract or “(Kèm theo …)”: between a third and a half of the text above it
 * (clauses 2.b and 5.b). Of several lines the decree does not say which is meant, so the rule is at least a third of the
 * widest and, where that leaves room, at most half of the last, which stands right above it.
 *
 * @param widths of the lines, in pt
 * @returns pt
 */
export function ruleLength(widths: readonly number[]): number {
  const widest = Math.max(0, ...widths);
  const last = widths.at(-1) ?? 0;
  return Math.max(widest * shortest, Math.min(widest * usual, last * longest));
}

const shortest = 0.36;
const usual = 0.42;
const longest = 0.49;

/** Length of that rule as a share of the text above it. Clauses 2.b and 5.b. */
export const lineShare = { min: 1 / 3, max: 1 / 2 } as const;

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
