import { commentLine, isAsked } from './lines.ts';
import type { ScalarAt } from './scalars.ts';
import type { RenewalWork } from './work.ts';

/** Sentences that say in words of their own which way a result went. */

/** A year's result by its expression. */
const ofAYear = /\{\{[^}]*year-\d[^}]*\}\}/u;
const directions = /(?<!\p{L})(?:tăng|giảm)(?=\s+(?:bậc|điểm|hạng|\d|\{\{))/giu;

/** `{{change …}}` finds its verb itself; a verb that was typed is last year's. */
export function lookAtDirections(
  { source, yaml, year, openPoints, notes }: RenewalWork,
  { keys, value, path }: ScalarAt,
): void {
  // All of the assessment is asked about.
  if (keys[0] === 'assessment' || !ofAYear.test(value)) return;
  const typed = [...new Set([...value.matchAll(directions)].map(([word]) => word.toLocaleLowerCase('vi')))];
  const words = typed.map((word) => `“${word}”`).join(', ');
  const lead = `Câu này ghi sẵn ${words} bên cạnh kết quả`;
  const line = commentLine(source, yaml, path);
  if (typed.length === 0 || isAsked(openPoints, line, lead)) return;
  notes.questions.push({ line, text: `${lead}; đối chiếu với kết quả năm ${year - 1} rồi ghi lại.` });
}
