import { datesIn, latest } from '../outline/dates.ts';
import { deadlinesIn } from '../outline/deadlines.ts';
import { commentLine, isAsked } from './lines.ts';
import { masked, oneLine } from './masked.ts';
import type { ScalarAt } from './scalars.ts';
import type { RenewalWork } from './work.ts';

/**
 * A deadline that was typed with its year is over before the new year begins.
 *
 * @returns whether there is one, which a person is asked about
 */
export function lookAtDeadlines(
  { source, yaml, year, openPoints, notes }: RenewalWork,
  { keys, value, path }: ScalarAt,
): boolean {
  // All of the assessment is asked about.
  if (keys[0] === 'assessment') return false;
  const text = masked(value, year);
  const due = keys.at(-1) === 'due' ? datesIn(text) : deadlinesIn(text).map(({ date }) => date);
  const over = due.filter((date) => latest(date) < year * 10_000);
  if (over.length === 0) return false;
  const words = over.map(({ start, end }) => `“${oneLine(value.slice(start, end))}”`).join(', ');
  const lead = `Thời hạn ${words} đã qua khi bước sang năm ${year}`;
  const line = commentLine(source, yaml, path);
  if (!isAsked(openPoints, line, `Thời hạn ${words}`))
    notes.questions.push({ line, text: `${lead}; ghi thời hạn mới.` });
  return true;
}
