import { LineRuleType } from 'docx';
import { twipsOfPt } from '../decree30/units.ts';
import { paragraph } from './forms.ts';

/**
 * An empty line of a given height: Word wants a paragraph behind a last table and between two tables, and the closing
 * block wants air above it.
 *
 * @param height in pt
 */
export function spacer(height: number, keepNext = false): string {
  const spacing = { before: 0, after: 0, line: twipsOfPt(height), lineRule: LineRuleType.EXACT };
  return paragraph({ style: 'DuongKe', spacing, ...(keepNext ? { keepNext } : {}) }, '');
}
