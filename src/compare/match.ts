import { onlyYearsMoved } from './likeness.ts';
import { matching } from './matching.ts';
import type { Statement } from './statements.ts';

/** A statement in both versions, or in one of them. */
export interface Pair {
  readonly old?: Statement;
  readonly new?: Statement;
}

/** Whether a name in the new text took over by law from one in the old text. */
export type Succeeds = (old: string, now: string) => boolean;

/** From how alike two texts count as one that was changed: in the same place, and anywhere. */
const alike = { here: 0.45, anywhere: 0.6 };

/** What is shorter says the same in many places, so that only its place tells which it is. */
const tellingWords = 4;

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
  const joined = matching(old, now);
  const isContainer = ({ topic }: Statement) => topic === 'section' || topic === 'body';
  const isRest = (statement: Statement) => !isContainer(statement);
  const isSucceeded = (one: Statement, other: Statement) => succeeds(one.text, other.text);
  const areTogether = ({ container: one }: Statement, { container: other }: Statement) =>
    one === undefined ? other === undefined : other !== undefined && joined.partnerOf(one) === other;
  const yearsMove = (one: Statement, other: Statement) => onlyYearsMoved(one.key, other.key, yearsMoved);
  const always = () => '';

  joined.joinBy(isContainer, keyOf);
  joined.joinBy(isContainer, yearlessKeyOf, yearsMove);
  joined.joinBy(({ topic }) => topic === 'body', always, isSucceeded);
  joined.joinAlike(isContainer, () => alike.anywhere);

  joined.joinBy(({ topic }) => topic === 'recipient', keyOf);
  joined.joinBy(({ topic }) => topic === 'recipient', always, isSucceeded);

  const steps = [
    [keyOf, () => true],
    [yearlessKeyOf, yearsMove],
    [({ name }: Statement) => name, () => true],
  ] as const;
  for (const [markOf, fits] of steps) {
    joined.joinBy(isRest, markOf, (one, other) => fits(one, other) && areTogether(one, other));
    joined.joinBy(isRest, markOf, (one, other) => fits(one, other) && one.tokens.length >= tellingWords);
  }
  joined.joinBy(isOnlyOne, ({ role, document }) => `${role} ${role === 'abstract' ? document : ''}`);
  joined.joinAlike(isRest, (one, other) => (areTogether(one, other) ? alike.here : alike.anywhere));
  return inOrder(old, now, joined.partnerOf, joined.isTaken);
}

const keyOf = ({ key }: Statement) => key;
const yearlessKeyOf = ({ yearless }: Statement) => yearless;

/** What a document has once: its number, its title, its signature. */
function isOnlyOne({ topic }: Statement): boolean {
  return topic === 'frame' || topic === 'signature';
}

/** The old version in its order, what was added behind what it follows in the new one. */
function inOrder(
  old: readonly Statement[],
  now: readonly Statement[],
  partnerOf: (old: Statement) => Statement | undefined,
  isTaken: (now: Statement) => boolean,
): Pair[] {
  const added = new Map<Statement | undefined, Statement[]>();
  let last: Statement | undefined;
  for (const statement of now) {
    if (isTaken(statement)) last = statement;
    else added.set(last, [...(added.get(last) ?? []), statement]);
  }
  const behind = (statement: Statement | undefined): Pair[] =>
    (added.get(statement) ?? []).map((one): Pair => ({ new: one }));
  return [
    ...behind(undefined),
    ...old.flatMap((one): Pair[] => {
      const other = partnerOf(one);
      return other ? [{ old: one, new: other }, ...behind(other)] : [{ old: one }];
    }),
  ];
}
