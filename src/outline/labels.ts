import { pointLetters } from '../decree30/numbering.ts';
import { numeral } from './numerals.ts';
import type { OutlineLine } from './outline.ts';

/** A label without its words and marks: `III` of `Phần III`, `1.1` of `1.1.`, `đ` of `đ)`. */
export function bareLabel(label: string): string {
  return label.replace(/^(?:Phần|Chương|Mục|Tiểu mục|Điều|Phụ lục)(?:\s+thứ)?\s*/i, '').replace(/^\(|[.):/\s-]+$/g, '');
}

/**
 * Which of its list a line is, from 1: 3 for `III.`, `3.`, `1.3.`, `c)`, `(3)`. Nothing where the label does not say,
 * `f)` and `Phần thứ nhất` among it.
 */
export function positionOf({ role, label = '' }: OutlineLine<unknown>): number | undefined {
  const bare = bareLabel(label);
  if (role === 'point') {
    const index = pointLetters.indexOf(bare.toLocaleLowerCase('vi'));
    return index >= 0 ? index + 1 : undefined;
  }
  return numeral(bare.split('.').at(-1) ?? '');
}

/** Whether two numbers are the same, in Roman or Arabic figures. */
export function sameNumber(a: string, b: string): boolean {
  if (a === b) return true;
  const value = numeral(a);
  return value !== undefined && value === numeral(b);
}
