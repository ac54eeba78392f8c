import type { PartialDate } from '../decree30/dates.ts';
import { withAbbreviations } from './abbreviations.ts';
import { registry } from './data.ts';
import { type PhraseTree, phraseAt, phraseTree } from './phrases.ts';
import type { Province, Successor } from './rows.ts';
import { firstDay, holdsAt, number, type Status, statusAt } from './status.ts';
import { unitName } from './unit-name.ts';
import { wordsOf } from './words.ts';

let named: PhraseTree<Province> | undefined;
let bare: PhraseTree<Province> | undefined;

/** Provinces and cities by kind and name: `tỉnh Hà Giang`, `TP. Hồ Chí Minh`. */
export function provincesByName(): PhraseTree<Province> {
  named ??= withAbbreviations(
    phraseTree(registry.provinces.map((row): [string, Province] => [`${row.kind} ${row.name}`, row])),
  );
  return named;
}

/** The same by name alone. */
export function provincesByBareName(): PhraseTree<Province> {
  bare ??= phraseTree(registry.provinces.map((province): [string, Province] => [province.name, province]));
  return bare;
}

/**
 * @param text a whole name, with its kind or without: `tỉnh Hòa Bình`, `Hoà Bình`, `TP. Huế`
 * @returns its rows, of every date; none when there is no such unit
 */
export function provinceNamed(text: string): readonly Province[] {
  const words = wordsOf(text);
  const match = phraseAt(provincesByName(), words, 0) ?? phraseAt(provincesByBareName(), words, 0);
  return match && match.to === words.keys.length ? match.values : [];
}

/** @returns nothing when there is no unit of that name */
export function provinceAt(name: string, date: PartialDate): Status | undefined {
  const rows = provinceNamed(name);
  return rows.length > 0 ? provinceStatus(rows, date) : undefined;
}

export function provinceStatus(rows: readonly Province[], date: PartialDate): Status {
  return statusAt(rows, date, (row) => successorsAt(row, date));
}

/** The units that hold at a date, in the order of the data. */
export function provincesHoldingAt(date: PartialDate): readonly Province[] {
  return registry.provinces.filter((province) => holdsAt(province, date));
}

const withSpecialZones = 'xã, phường, đặc khu';

/**
 * What has ended with the units of the commune level for its successor, as an issuer has to write them: đặc khu only
 * where its province has some. Nothing changes for whoever is of no province.
 */
export function ofIssuer<Ended extends { readonly successors: readonly Successor[] }>(
  ended: Ended,
  issuer: string,
  date: PartialDate,
): Ended {
  const words = issuer.toLocaleLowerCase('vi');
  const own = provincesHoldingAt(date).find(({ name }) => words.includes(name.toLocaleLowerCase('vi')));
  if (!own || own.specialZones) return ended;
  const named = (successor: Successor) =>
    successor.name === withSpecialZones ? { ...successor, name: 'xã, phường' } : successor;
  return { ...ended, successors: ended.successors.map(named) };
}

/** The units that were joined to another between two days: after the first, up to the second. */
export function provincesJoinedTo(name: string, after: PartialDate, until: PartialDate): readonly Province[] {
  return registry.provinces.filter(
    (row) => row.replacedBy === name && row.to && number(row.to) >= firstDay(after) && number(row.to) < firstDay(until),
  );
}

/** What it was joined to, or became; where that has ended by then, what came after. */
function successorsAt({ replacedBy }: Province, date: PartialDate): Successor[] {
  const next = registry.provinces.find((province) => unitName(province) === replacedBy);
  if (!next) return [];
  return provinceStatus([next], date).state === 'ended' ? successorsAt(next, date) : [{ name: unitName(next) }];
}
