import type { PartialDate } from '../decree30/dates.ts';
import { dateOfIssue, lineOf, type Outline, type OutlineDocument, type OutlineLine } from '../outline/outline.ts';
import { coder, likeness, onlyYearsMoved, tokensOf } from './likeness.ts';
import { type Pair, pairsOf } from './match.ts';
import { reasonFor, reasonGone } from './reasons.ts';
import { caseless, type Place, type Statement, statementsOf, type Topic, topics } from './statements.ts';

/** One thing that is otherwise in the new version. */
export interface Change {
  readonly topic: Topic;
  readonly old?: string;
  readonly new?: string;
  /** Where it stands in the version that has it. */
  readonly oldPlace?: Place;
  readonly newPlace?: Place;
  /** Known from the registry; otherwise the office says why. */
  readonly reason?: string;
  /** Whether capitals are a matter of form there. */
  readonly caseless: boolean;
  /** What each side was read from; of something added, what stands before it in the old version. */
  readonly oldLine?: OutlineLine<unknown>;
  readonly after?: OutlineLine<unknown>;
}

export interface Comparison {
  /** By topic, in the order of the documents. */
  readonly changes: readonly Change[];
  /** In how many places only the year of the plan has moved on. */
  readonly onlyYear: number;
  /** Of the old and of the new plan, where they are known. */
  readonly years: readonly [number | undefined, number | undefined];
}

/** What changed from one version of a document to another, by meaning: whatever says the same is the same wherever it stands. */
export function compareOutlines(old: Outline<unknown>, now: Outline<unknown>): Comparison {
  const years = [yearOf(old), yearOf(now)] as const;
  const moved = years[0] !== undefined && years[1] !== undefined ? years[1] - years[0] : 0;
  const date = dateOfIssue(now) ?? (years[1] === undefined ? undefined : { year: years[1] });
  const changes: Change[] = [];
  let onlyYear = 0;
  for (const [one, other] of documentPairs(old, now)) {
    const [olds, news] = [one ? statementsOf(one) : [], other ? statementsOf(other) : []];
    const pairs = pairsOf(olds, news, moved, (was, is) => date !== undefined && succeeds(was, is, date));
    const partners = new Map(pairs.flatMap((pair) => (pair.old && pair.new ? [[pair.old, pair.new]] : [])));
    let before: Statement | undefined;
    for (const pair of pairs) {
      const behind = before;
      before = pair.old ?? before;
      if (isSame(pair, (statement) => partners.get(statement))) continue;
      if (pair.old && pair.new && onlyYearsMoved(pair.old.key, pair.new.key, moved)) onlyYear++;
      else changes.push(changeOf(pair, behind, date));
    }
  }
  const rank = ({ topic }: Change) => topics.indexOf(topic);
  return { changes: together(changes).sort((a, b) => rank(a) - rank(b)), onlyYear, years };
}

/** A row that stands in several appendices and changed alike in all of them is one change. */
function together(changes: readonly Change[]): Change[] {
  const rows = new Map<string, Change>();
  for (const [index, change] of changes.entries()) {
    const key = change.topic === 'row' ? `${change.old}\n${change.new}` : String(index);
    const known = rows.get(key);
    rows.set(key, known ? { ...known, ...inBoth(known, change) } : change);
  }
  return [...rows.values()];
}

function inBoth(one: Change, other: Change): Pick<Change, 'oldPlace' | 'newPlace'> {
  const [oldPlace, newPlace] = [joined(one.oldPlace, other.oldPlace), joined(one.newPlace, other.newPlace)];
  return { ...(oldPlace && { oldPlace }), ...(newPlace && { newPlace }) };
}

/** The appendices are named, one after the other; of the rest only what is the same in both. */
function joined(one: Place | undefined, other: Place | undefined): Place | undefined {
  if (!one || !other) return one ?? other;
  const appendices = [one.appendix, other.appendix].filter((name) => name !== undefined);
  return {
    ...(appendices.length > 0 && { appendix: [...new Set(appendices)].join('; ') }),
    ...(one.address !== undefined && one.address === other.address && { address: one.address }),
    ...(one.headings !== undefined && one.headings === other.headings && { headings: one.headings }),
  };
}

function isSame({ old, new: now }: Pair, partnerOf: (statement: Statement) => Statement | undefined): boolean {
  if (!old || !now || old.key !== now.key) return false;
  // The same duty under another body is a change; under the same body that has another name it is none.
  if (old.topic !== 'duty' || now.topic !== 'duty' || !old.container || !now.container) return true;
  return partnerOf(old.container) === now.container;
}

function changeOf({ old, new: now }: Pair, before: Statement | undefined, date: PartialDate | undefined): Change {
  const statement = old ?? now;
  const isMoved = old && now && old.key === now.key;
  const inBody = (one: Statement) => (isMoved && one.container ? `${one.container.text}: ${one.text}` : one.text);
  const reason = date && reasonOf(old, now, date);
  // The body that a duty was moved from or to is named with it.
  const placeOf = ({ place: { headings, ...rest } }: Statement): Place =>
    isMoved || headings === undefined ? rest : { ...rest, headings };
  const after = old ? undefined : before?.line;
  return {
    topic: old?.topic ?? now?.topic ?? 'text',
    caseless: statement !== undefined && caseless.has(statement.role),
    ...(old && { old: inBody(old), oldPlace: placeOf(old), oldLine: old.line }),
    ...(now && { new: inBody(now), newPlace: placeOf(now) }),
    ...(reason && { reason }),
    ...(after && { after }),
  };
}

function reasonOf(old: Statement | undefined, now: Statement | undefined, date: PartialDate): string | undefined {
  if (!old) return undefined;
  if (now) return reasonFor(old.text, now.text, date);
  return old.topic === 'body' || old.topic === 'recipient' ? reasonGone(old.text, date) : undefined;
}

function succeeds(old: string, now: string, date: PartialDate): boolean {
  return reasonFor(old, now, date) !== undefined;
}

/** Decisions with decisions, plans with plans whether they are attached or not, appendices by their names, then in order. */
function documentPairs(
  old: Outline<unknown>,
  now: Outline<unknown>,
): [OutlineDocument<unknown>?, OutlineDocument<unknown>?][] {
  const left = new Set(now.documents);
  const pairs = new Map<OutlineDocument<unknown>, OutlineDocument<unknown>>();
  const join = (fits: (one: OutlineDocument<unknown>, other: OutlineDocument<unknown>) => boolean) => {
    for (const one of old.documents) {
      if (pairs.has(one)) continue;
      const other = [...left].find((candidate) => fits(one, candidate));
      if (!other) continue;
      pairs.set(one, other);
      left.delete(other);
    }
  };
  const codesOf = coder();
  const title = (document: OutlineDocument<unknown>) => codesOf(tokensOf(lineOf(document, 'abstract')?.text ?? ''));
  join((one, other) => one.kind === other.kind && likeness(title(one), title(other)) > 0.9);
  join((one, other) => one.kind === other.kind && one.kind !== 'appendix');
  join((one, other) => isPlan(one) && isPlan(other));
  join((one, other) => one.kind === other.kind && likeness(title(one), title(other)) > 0.5);
  return [
    ...old.documents.map((one): [OutlineDocument<unknown>?, OutlineDocument<unknown>?] => [one, pairs.get(one)]),
    ...[...left].map((other): [OutlineDocument<unknown>?, OutlineDocument<unknown>?] => [undefined, other]),
  ];
}

function isPlan({ kind }: OutlineDocument<unknown>): boolean {
  return kind === 'plan' || kind === 'attachedPlan';
}

/** The year that a plan is for: the last one its title names, otherwise that of its date. */
function yearOf(outline: Outline<unknown>): number | undefined {
  const plan = outline.documents.find(isPlan) ?? outline.documents[0];
  const title = plan && lineOf(plan, 'abstract')?.text;
  const named = title && [...title.matchAll(/năm\s+(\d{4})/gi)].at(-1)?.[1];
  return named ? Number(named) : dateOfIssue(outline)?.year;
}
