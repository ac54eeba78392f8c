/** Numbers and letters of sections, clauses, points and appendices. Annex I, Part I, Section II, clause 6.đ. */

/**
 * The letters that number points, in the order law drafting uses (the decree itself runs a, b, c, d, đ, e, g): the
 * Vietnamese alphabet without ă, â, ê, ô, ơ, ư.
 */
export const pointLetters: readonly string[] = [...'abcdđeghiklmnopqrstuvxy'];

/**
 * The letter of the n-th point, from 1: a, b, c, d, đ, e, g … y, then aa, ab …, as spreadsheets go on.
 */
export function pointLetter(position: number): string {
  const index = position - 1;
  const letter = pointLetters[index % pointLetters.length] ?? '';
  return index < pointLetters.length ? letter : pointLetter(Math.floor(index / pointLetters.length)) + letter;
}

const romans: [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** A positive whole number in Roman figures, for sections and for two or more appendices (Section III, clause 1.a). */
export function roman(value: number): string {
  let rest = value;
  let text = '';
  for (const [step, sign] of romans) {
    for (; rest >= step; rest -= step) text += sign;
  }
  return text;
}

/** A count with the leading zero that offices write below ten: 05 bậc, 12 bậc. Convention, not the decree. */
export function twoDigits(value: number | bigint): string {
  return String(value).padStart(2, '0');
}
