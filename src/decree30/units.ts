/** The units of a Word file. A millimetre value carries `mm` in its name, a point value `pt`, a twip value `twips`. */

/** @returns twips, twentieths of a point, rounded: 25.4 mm are 1440 twips. */
export function twipsOfMm(mm: number): number {
  return Math.round((mm * 1440) / 25.4);
}

/** @returns twips; a point is 20 twips. */
export function twipsOfPt(pt: number): number {
  return Math.round(pt * 20);
}

/** @returns points; an inch is 72 points. */
export function ptOfMm(mm: number): number {
  return (mm * 72) / 25.4;
}

/** @returns millimetres */
export function mmOfPt(pt: number): number {
  return (pt * 25.4) / 72;
}
