import type { Day, PartialDate } from '../decree30/dates.ts';
import { bodyStatus, unitBehind } from './agencies.ts';
import { type Clause, clauseAround } from './clause.ts';
import { registry } from './data.ts';
import { isHistorical, saysSo } from './history.ts';
import { datedLaw, lawStatus } from './laws.ts';
import { type PhraseMatch, phraseAt } from './phrases.ts';
import { provinceStatus, provincesByBareName } from './provinces.ts';
import type { Agency, Certainty, Count, Successor } from './rows.ts';
import { holdsAt, type Status, statusAt } from './status.ts';
import { allTerms, type Term } from './terms.ts';
import { isCapital, sliceOf, type Words, wordsOf } from './words.ts';

/** A name in a text that no longer stands for anything at the text's date. */
export interface EndedName {
  readonly offset: number;
  readonly length: number;
  readonly found: string;
  readonly kind: 'unit' | 'body' | 'count' | 'law';
  /** Its last day. */
  readonly to: Day;
  /** What to write instead; several where the work was divided. */
  readonly successors: readonly Successor[];
  readonly source: string;
  readonly certainty: Certainty;
  /** What stands around it, for the caller to judge by. */
  readonly clause: Clause;
}

/**
 * Names of units, bodies and laws, and counts of units, that do not hold at a date. What clearly speaks of the past is
 * left out.
 *
 * @param text NFC, cut into words or not yet; lines and semicolons separate clauses
 */
export function endedIn(text: string | Words, date: PartialDate): EndedName[] {
  const words = wordsOf(text);
  const found: EndedName[] = [];
  const tree = allTerms();
  for (let index = 0; index < words.keys.length; ) {
    const match = phraseAt(tree, words, index);
    if (match && isOrdinary(words, match)) {
      index++;
      continue;
    }
    const reading = match && read(words, match, date);
    if (reading) addEnded(found, words, reading);
    index = reading?.to ?? match?.to ?? index + 1;
    if (reading?.kind === 'unit') index = readList(found, words, reading, date);
  }
  return found;
}

/** `phòng y tế` of a school: so few words in small letters need not be the name of a body. */
function isOrdinary(words: Words, { from, to, values }: PhraseMatch<Term>): boolean {
  return (
    to - from < 4 && !isCapital(words, from) && values.some((term) => term.kind === 'body' && isName(term.row.name))
  );
}

/** Whether it is written with a capital, unlike a word for units of one kind. */
function isName(name: string): boolean {
  return /^\p{Lu}/u.test(name);
}

/** A name from one word up to another, and how it stands with it. */
interface Reading {
  readonly kind: EndedName['kind'];
  readonly from: number;
  readonly to: number;
  readonly status: Status;
}

function read(words: Words, match: PhraseMatch<Term>, date: PartialDate): Reading | undefined {
  const { from, values } = match;
  const bodies = values.flatMap((term) => (term.kind === 'body' ? [term.row] : []));
  if (bodies.length > 0) return readBody(words, { ...match, values: bodies }, date);
  const units = values.flatMap((term) => (term.kind === 'unit' ? [term.row] : []));
  if (units.length > 0) return { kind: 'unit', from, to: match.to, status: provinceStatus(units, date) };
  const counts = values.flatMap((term) => (term.kind === 'count' ? [term.row] : []));
  if (counts.length > 0) return { kind: 'count', from, to: match.to, status: countStatus(counts, date) };
  const numbered = values.flatMap((term) => (term.kind === 'number' ? [term.row] : []));
  if (numbered.length > 0) return { kind: 'law', from, to: match.to, status: lawStatus(numbered, date) };
  const titled = values.flatMap((term) => (term.kind === 'title' ? [term.row] : []));
  if (titled.length === 0) return undefined;
  const dated = datedLaw(words, match.to, titled);
  return { kind: 'law', from, to: dated?.to ?? match.to, status: lawStatus(dated ? [dated.law] : titled, date) };
}

/** A body with the province or the unit behind its name: `Sở Tài chính tỉnh Kon Tum`, `UBND huyện Mộc Châu`. */
function readBody(words: Words, match: PhraseMatch<Agency>, date: PartialDate): Reading {
  const unit = unitBehind(words, match);
  const to = unit?.to ?? (match.values.some(isLocal) ? behindUnitName(words, match.to) : match.to);
  return { kind: 'body', from: match.from, to, status: bodyStatus(match.values, unit?.values, date) };
}

/** `Phòng Nội vụ` + ` huyện` + ` Mộc Châu`: a word for a local unit, and up to four words of its name. */
function behindUnitName(words: Words, from: number): number {
  const unit = phraseAt(allTerms(), words, from);
  const name = unit?.values.some((term) => term.kind === 'body' && isLocal(term.row)) ? unit.to : from;
  let to = name;
  while (isCapital(words, to) && to - name < 4) to++;
  return to;
}

function isLocal({ level }: Agency): boolean {
  return level === 'district' || level === 'commune';
}

/** A count is replaced by the one that holds. */
function countStatus(rows: readonly Count[], date: PartialDate): Status {
  return statusAt(rows, date, ({ level }) =>
    registry.units
      .filter((row) => row.level === level && holdsAt(row, date))
      .map(({ total, kinds }) => {
        const parts = kinds.map(({ kind, count }) => `${String(count).padStart(2, '0')} ${kind}`).join(' và ');
        return { name: parts ? `${total} ${level} (${parts})` : `${total} ${level}` };
      }),
  );
}

/**
 * Names of provinces without their kind that have ended: `Đắk Nông`, where the sentence may mean the place and not the
 * unit. For who can ask somebody.
 */
export function endedPlacesIn(text: string, date: PartialDate): EndedName[] {
  const words = wordsOf(text);
  const found: EndedName[] = [];
  for (let index = 0; index < words.keys.length; ) {
    const match = isCapital(words, index) ? phraseAt(provincesByBareName(), words, index) : undefined;
    if (match && !unitBefore.test(words.text.slice(0, words.starts[match.from])))
      addEnded(found, words, { kind: 'unit', from: index, to: match.to, status: provinceStatus(match.values, date) });
    index = match?.to ?? index + 1;
  }
  return found;
}

/** What makes it the name of something else: of the province itself, which is found by its kind, or of a town. */
const unitBefore = /(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|sông|núi|cầu|đường)\s+$/iu;

/** `các tỉnh Kon Tum, Bình Định và Gia Lai`: the names that follow are provinces too. */
function readList(found: EndedName[], words: Words, first: Reading, date: PartialDate): number {
  const before = words.keys[first.from - 1] ?? '';
  if (!/^(các|hai|ba|bốn|năm|\d+)$/.test(before)) return first.to;
  let index = first.to;
  while (/^(,|và|-)$/.test(words.keys[index] ?? '') && isCapital(words, index + 1)) {
    const match = phraseAt(provincesByBareName(), words, index + 1);
    if (!match) break;
    const provinces = match.values.filter(({ kind }) => kind === 'tỉnh');
    if (provinces.length > 0)
      addEnded(found, words, { kind: 'unit', from: index + 1, to: match.to, status: provinceStatus(provinces, date) });
    index = match.to;
  }
  return index;
}

function addEnded(found: EndedName[], words: Words, { kind, from, to, status }: Reading): void {
  if (status.state !== 'ended') return;
  const offset = words.starts[from] ?? 0;
  const name = sliceOf(words, from, to);
  const end = offset + name.length;
  const clause = clauseAround(words.text, offset, end);
  const start = offset - clause.offset;
  // A law's own day is before its end whenever it is cited; only words can tell that it is spoken of as past.
  const isPast =
    kind === 'law'
      ? saysSo(clause, start, end - clause.offset)
      : isHistorical(clause, start, end - clause.offset, status.to);
  if (isPast) return;
  const { to: lastDay, successors, source, certainty } = status;
  found.push({ offset, length: name.length, found: name, kind, to: lastDay, successors, source, certainty, clause });
}
