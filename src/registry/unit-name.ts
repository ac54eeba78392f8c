import type { Province } from './rows.ts';

/** Kind and name as they are written in a sentence: `tỉnh Hà Giang`, `Thành phố Hồ Chí Minh`. Annex II, III.1.a and c. */
export function unitName({ kind, name, written }: Pick<Province, 'kind' | 'name' | 'written'>): string {
  return written ?? `${kind} ${name}`;
}
