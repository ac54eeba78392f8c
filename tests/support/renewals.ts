import { renderText } from '../../src/findings/text.ts';
import type { Offices } from '../../src/plan/office.ts';
import { type Renewal, renewPlan } from '../../src/year/renew.ts';
import type { Review } from '../../src/year/review.ts';
import { lineDiff } from './line-diff.ts';

export interface Renewed {
  readonly text: string;
  readonly review: Review;
}

interface Wanted {
  readonly year: number;
  readonly results?: string;
  readonly file?: string;
  readonly offices?: Offices;
}

/** As the command asks for it, judged by the first day of the year. */
export function tryToRenew(text: string, { year, results, file = 'plans/cu.yaml', offices }: Wanted): Renewal {
  return renewPlan(text, file, {
    year,
    newFile: 'plans/moi.yaml',
    date: { year, month: 1, day: 1 },
    ...(offices && { offices }),
    ...(results === undefined ? {} : { results: { file: 'data/ket-qua.yaml', text: results } }),
  });
}

/** @throws with what is wrong when there is nothing to renew */
export function renewed(text: string, wanted: Wanted): Renewed {
  const { text: after, review, findings, sources } = tryToRenew(text, wanted);
  if (after === undefined || !review) throw new Error(renderText(findings, sources));
  return { text: after, review };
}

/** The lines that differ, as people read them: `-12: year: 2025`. */
export function changedLines(before: string, after: string): string {
  return lineDiff(before, after)
    .map(({ sign, line, text }) => `${sign}${line}: ${text}\n`)
    .join('');
}

/** The open points that a renewed plan has, without their places. */
export function asked({ review }: Renewed): string[] {
  return review.questions.map(({ text }) => text);
}
