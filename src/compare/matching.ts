import { coder, likeness } from './likeness.ts';
import type { Statement } from './statements.ts';

type Kinds = (statement: Statement) => boolean;
type Fits = (one: Statement, other: Statement) => boolean;

/** Statements of two versions as they are joined, step by step; what is joined stays so. */
export interface Matching {
  readonly partnerOf: (old: Statement) => Statement | undefined;
  readonly isTaken: (now: Statement) => boolean;
  /** Joins each open statement of some kinds with the first open one that has the same mark and fits. */
  joinBy(kinds: Kinds, markOf: (statement: Statement) => string | undefined, fits?: Fits): void;
  /** Joins the most alike first, as far as they are alike enough. */
  joinAlike(kinds: Kinds, leastOf: (one: Statement, other: Statement) => number): void;
}

/** Of how many candidates for one statement the best are kept. */
const mostCandidates = 8;

export function matching(old: readonly Statement[], now: readonly Statement[]): Matching {
  const partner = new Map<Statement, Statement>();
  const taken = new Set<Statement>();
  const join = (one: Statement, other: Statement) => {
    partner.set(one, other);
    taken.add(other);
  };
  const codesOf = coder();
  const openOld = (kinds: Kinds) => old.filter((one) => kinds(one) && !partner.has(one));
  const openNew = (kinds: Kinds) => now.filter((one) => kinds(one) && !taken.has(one));
  return {
    partnerOf: (one) => partner.get(one),
    isTaken: (one) => taken.has(one),
    joinBy(kinds, markOf, fits = () => true) {
      const marked = new Map<string, Statement[]>();
      for (const next of openNew(kinds)) {
        const mark = markOf(next);
        const alike = mark === undefined ? undefined : marked.get(mark);
        if (alike) alike.push(next);
        else if (mark !== undefined) marked.set(mark, [next]);
      }
      for (const one of openOld(kinds)) {
        const mark = markOf(one);
        const candidates = mark === undefined ? [] : (marked.get(mark) ?? []);
        const other = candidates.find((next) => !taken.has(next) && areComparable(one, next) && fits(one, next));
        if (other) join(one, other);
      }
    },
    joinAlike(kinds, leastOf) {
      const news = openNew(kinds).map((other) => ({ other, codes: codesOf(other.tokens) }));
      const scores = openOld(kinds).flatMap((one) => {
        const own = codesOf(one.tokens);
        const candidates: { one: Statement; other: Statement; score: number }[] = [];
        for (const { other, codes } of news) {
          if (!areComparable(one, other)) continue;
          const score = likeness(own, codes, leastOf(one, other));
          if (score > 0) candidates.push({ one, other, score });
        }
        return candidates.sort((a, b) => b.score - a.score).slice(0, mostCandidates);
      });
      for (const { one, other } of scores.sort((a, b) => b.score - a.score))
        if (!partner.has(one) && !taken.has(other)) join(one, other);
    },
  };
}

const free: ReadonlySet<Statement['topic']> = new Set([
  'basis',
  'target',
  'duty',
  'text',
] satisfies Statement['topic'][]);

/** A line of the form is never one of the text; a duty may have been plain text, a target or a basis before. */
function areComparable(one: Statement, other: Statement): boolean {
  if (free.has(one.topic) || free.has(other.topic)) return free.has(one.topic) && free.has(other.topic);
  return one.topic === other.topic && one.role === other.role;
}
