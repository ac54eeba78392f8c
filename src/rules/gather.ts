/** ` (cùng 3 đoạn khác)`: what a finding at the first of several places adds; nothing for a single one. */
export function andOthers(places: readonly unknown[], noun: string): string {
  return places.length > 1 ? ` (cùng ${places.length - 1} ${noun} khác)` : '';
}
