import { likeness, onlyYearsMoved } from './likeness.ts';
import type { Statement } from './statements.ts';

/** A statement in both versions, or in one of them. */
export interface Pair {
  readonly old?: Statement;
  readonly new?: Statement;
}

/** Where one body took over from another by law: the names in question, or nothing. */
export type Succeeds = (old: string, now: string) => boolean;

/** From how alike two texts count as one that was changed: in the same place, and anywhere. */
const alike = { here: 0.45, anywhere: 0.6 };

/**
 * Which statement of the new version is which of the old one: first bodies and sections, then what stands in them; the
 * surest pairs first, by the same words, by the name of a target or row, by likeness.
 *
 * @param yearsMoved by how many years the new plan is later
 */
export function pairsOf(
  old: readonly Statement[],
  now: readonly Statement[],
  yearsMoved: number,
  succeeds: Succeeds,
): Pair[] {
  const partner = new Map<Statement, Statement>();
  const taken = new Set<Statement>();
  const join = (one: Statement, other: Statement) => {
    partner.set(one, other);
    taken.add(other);
  };
  const open = (kinds: (statement: Statement) => boolean) =>
    [old.filter((one) => kinds(one) && !partner.has(one)), now.filter((one) => kinds(one) && !taken.has(one))] as const;
  const joinSame = (kinds: (statement: Statement) => boolean, same: (one: Statement, other: Statement) => boolean) => {
    const [olds, news] = open(kinds);
    for (const one of olds) {
      const other = news.find(
        (candidate) => !taken.has(candidate) && comparable(one, candidate) && same(one, candidate),
      );
      if (other) join(one, other);
    }
  };
  const joinAlike = (kinds: (statement: Statement) => boolean, least: (one: Statement, other: Statement) => number) => {
    const [olds, news] = open(kinds);
    const scores = olds.flatMap((one) =>
      news.flatMap((other) => {
        if (!comparable(one, other)) return [];
        const score = likeness(one.tokens, other.tokens);
        return score >= least(one, other) ? [{ one, other, score }] : [];
      }),
    );
    for (const { one, other } of scores.sort((a, b) => b.score - a.score))
      if (!partner.has(one) && !taken.has(other)) join(one, other);
  };
  const together = (one: Statement, other: Statement) =>
    one.container === undefined
      ? other.container === undefined
      : other.container !== undefined && partner.get(one.container) === other.container;
  const sameKey = (one: Statement, other: Statement) => one.key === other.key;
  const moved = (one: Statement, other: Statement) => onlyYearsMoved(one.key, other.key, yearsMoved);
  const sameName = (one: Statement, other: Statement) => one.name !== undefined && one.name === other.name;

  const isContainer = ({ topic }: Statement) => topic === 'section' || topic === 'body';
  joinSame(isContainer, sameKey);
  joinSame(isContainer, moved);
  joinSame(
    ({ topic }) => topic === 'body',
    (one, other) => succeeds(one.text, other.text),
  );
  joinAlike(isContainer, () => alike.anywhere);

  joinSame(
    ({ topic }) => topic === 'recipient',
    (one, other) => one.key === other.key || succeeds(one.text, other.text),
  );

  const isRest = (statement: Statement) => !isContainer(statement);
  for (const same of [sameKey, moved, sameName]) {
    joinSame(isRest, (one, other) => same(one, other) && together(one, other));
    joinSame(isRest, (one, other) => same(one, other) && one.tokens.length > 3);
  }
  joinSame(
    ({ topic, role }) => (topic === 'frame' && role !== 'abstract') || topic === 'signature',
    (one, other) => one.role === other.role,
  );
  joinSame(
    ({ role }) => role === 'abstract',
    (one, other) => one.document !== 'appendix' && one.document === other.document,
  );
  joinAlike(isRest, (one, other) => (together(one, other) ? alike.here : alike.anywhere));

  const inOrder: Pair[] = old.map((one) => {
    const other = partner.get(one);
    return other ? { old: one, new: other } : { old: one };
  });
  for (const [index, added] of now.entries()) {
    if (taken.has(added)) continue;
    const before = now.slice(0, index).findLast((one) => one.topic === added.topic);
    const at = before ? inOrder.findIndex((pair) => pair.new === before) + 1 : 0;
    inOrder.splice(at, 0, { new: added });
  }
  return inOrder;
}

/** A line of the form is never one of the text; a duty may have been plain text, a target or a basis before. */
function comparable(one: Statement, other: Statement): boolean {
  if (one.topic === other.topic) return one.role === other.role || !isFormal(one);
  return !isFormal(one) && !isFormal(other);
}

const free: ReadonlySet<Statement['topic']> = new Set([
  'basis',
  'target',
  'duty',
  'text',
] satisfies Statement['topic'][]);

function isFormal({ topic }: Statement): boolean {
  return !free.has(topic);
}
