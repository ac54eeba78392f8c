import type { RoledFile } from '../roles/role.ts';
import type { Spot } from '../roles/spot.ts';
import type { Level, Violation } from './card.ts';
import { matchesIn } from './matches.ts';
import { isOwn, type Prose, placeOf, proseOf, type Stretch } from './prose.ts';

/** Words that are written wrongly, with what should stand there. */
export interface Slip extends Stretch {
  readonly right: string;
  readonly level?: Level;
}

/** What a rule says of a slip; `times` is how often it is in the paragraph. */
export type Telling = (
  wrong: string,
  right: string,
  times: number,
) => Pick<Violation<Spot>, 'found' | 'required' | 'remedy'>;

/**
 * Reports the slips of a file, each once in a paragraph, leaving out what is quoted.
 *
 * @param find the slips of one passage
 */
export function reportSlips(
  file: RoledFile,
  report: (violation: Violation<Spot>) => void,
  find: (prose: Prose) => readonly Slip[],
  tell: Telling,
): void {
  for (const prose of proseOf(file)) {
    const slips = find(prose);
    if (slips.length === 0) continue;
    const kinds = new Map<string, { first: Slip; times: number }>();
    for (const slip of slips) {
      if (!isOwn(prose, slip.start)) continue;
      const wrong = prose.text.slice(slip.start, slip.end);
      const before = kinds.get(wrong);
      kinds.set(wrong, { first: before?.first ?? slip, times: (before?.times ?? 0) + 1 });
    }
    for (const [wrong, { first, times }] of kinds) {
      report({
        where: placeOf(prose, first),
        ...tell(wrong, first.right, times),
        ...(first.level && { level: first.level }),
      });
    }
  }
}

/** The matches of a pattern with the g flag, each with what should stand for it; nothing where that is undefined. */
export function slipsOf(text: string, pattern: RegExp, right: (match: RegExpExecArray) => string | undefined): Slip[] {
  return matchesIn(text, pattern).flatMap((match) => {
    const wanted = right(match);
    return wanted === undefined ? [] : [{ start: match.index, end: match.index + match[0].length, right: wanted }];
  });
}

/** ` (3 chỗ trong đoạn)`, nothing for one. */
export function timesInWords(times: number): string {
  return times > 1 ? ` (${times} chỗ trong đoạn)` : '';
}
