import { wrap } from '../findings/wrap.ts';
import type { OutlineLine } from '../outline/outline.ts';
import type { Change, Comparison } from './compare.ts';
import { topics } from './statements.ts';
import { type Stretch, wordDiff } from './word-diff.ts';
import { absent, placesInWords, topicNames, yearsInWords } from './wording.ts';

/** Where in a spec a line of the old version was written. */
export interface SpecLine {
  /** As the user named it. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** What the source has in `{{…}}` there, as written. */
  readonly expressions: readonly string[];
}

export interface TextSettings {
  /** Where the old version was written, if it is a plan. */
  readonly find: FindSpecLine;
  /** Whether the new version was changed in Word, so that a person will take it back into the spec. */
  readonly takesBack: boolean;
  /** Of the terminal, in columns. */
  readonly width: number;
}

/** @returns nothing for what the template or the program words itself, and for a Word file */
export type FindSpecLine = (line: OutlineLine<unknown>) => SpecLine | undefined;

/**
 * What changed, for a terminal, by topic: each change with its line in the spec, changed words in square brackets,
 * longer stretches that stayed left out.
 */
export function comparisonText(comparison: Comparison, settings: TextSettings): string {
  const groups = topics.flatMap((topic) => {
    const changes = comparison.changes.filter((change) => change.topic === topic);
    if (changes.length === 0) return [];
    return [[topicNames[topic], ...changes.flatMap((change) => entryOf(change, settings))].join('\n')];
  });
  const years = yearsInWords(comparison);
  if (years) groups.push(`${years.old} → ${years.new}. ${years.reason}`);
  return groups.length > 0 ? groups.join('\n\n') : 'Không có thay đổi nào về nội dung.';
}

function entryOf(change: Change, { find, takesBack, width: columns }: TextSettings): string[] {
  const width = Math.max(60, columns);
  const { topic, old, new: now, reason, caseless, oldLine, after } = change;
  const both = old !== undefined && now !== undefined ? wordDiff(old, now, caseless) : undefined;
  const [one, behind] = [oldLine && find(oldLine), after && find(after)];
  const where = one ? `${one.file}:${one.line}` : behind ? `${behind.file}, sau dòng ${behind.line}` : undefined;
  // Of a row its name is wanted whole, and its cells are short.
  const shown = (side: readonly Stretch[], other: readonly Stretch[]) =>
    topic === 'row' ? marked(side) : excerpt(side, other);
  const heading = [where, placesInWords(change)].filter((part) => part !== undefined).join(' – ');
  const remarks = [
    reason && `Lý do: ${reason}`,
    takesBack && one && now !== undefined && one.expressions.length > 0 && takenFrom(one.expressions),
    takesBack && oldLine && isAssigned(oldLine) && one && 'Ghi số và ngày vào kế hoạch bằng lệnh assign.',
  ];
  return [
    ...(heading === '' ? [] : wrap(heading, width, '  ', '    ')),
    ...wrap(`Cũ:  ${both ? shown(both.old, both.new) : (old ?? absent.old)}`, width, '    ', '         '),
    ...wrap(`Mới: ${both ? shown(both.new, both.old) : (now ?? absent.new)}`, width, '    ', '         '),
    ...remarks.flatMap((remark) => (remark ? wrap(remark, width, '    ', '    ') : [])),
  ];
}

/** More expressions than that nobody reads one by one. */
const mostExpressions = 4;

function takenFrom(expressions: readonly string[]): string {
  const named = expressions.slice(0, mostExpressions).join(', ');
  const more = expressions.length > mostExpressions ? `, … (${expressions.length} biểu thức)` : '';
  return `Chỗ này lấy nội dung từ ${named}${more}: nếu phần ấy đổi thì sửa ở khóa tương ứng.`;
}

function isAssigned({ role }: OutlineLine<unknown>): boolean {
  return role === 'number' || role === 'placeAndDate';
}

/** Of what stayed, this many words beside a change are shown. */
const wordsShown = 6;

function marked(stretches: readonly Stretch[]): string {
  return stretches
    .map((stretch) => (stretch.changed ? bracketed(stretch) : stretch.text))
    .join('')
    .trim();
}

function bracketed({ text }: Stretch): string {
  return `[${text.trimEnd()}]${/\s$/.test(text) ? ' ' : ''}`;
}

/** @param other what the other version says; where this one only lacks words, it shows the place */
function excerpt(stretches: readonly Stretch[], other: readonly Stretch[]): string {
  const isChanged = stretches.some(({ changed }) => changed);
  return (isChanged ? stretches : other)
    .map((stretch, index, { length }) => {
      const { text, changed } = stretch;
      if (changed) return isChanged ? bracketed(stretch) : '';
      const words = text.split(/(?<=\s)/);
      if (words.length <= 2 * wordsShown + 2) return text;
      const start = index === 0 ? '' : words.slice(0, wordsShown).join('');
      const end = index === length - 1 ? '' : words.slice(-wordsShown).join('');
      return `${start}… ${end}`;
    })
    .join('')
    .trim();
}
