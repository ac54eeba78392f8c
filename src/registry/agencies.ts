import type { PartialDate } from '../decree30/dates.ts';
import { withAbbreviations } from './abbreviations.ts';
import { registry } from './data.ts';
import { type PhraseMatch, type PhraseTree, phraseAt, phraseTree } from './phrases.ts';
import { provinceStatus, provincesByName } from './provinces.ts';
import type { Agency, Level, Province, Successor } from './rows.ts';
import { number, type Status, statusAt } from './status.ts';
import { unitName } from './unit-name.ts';
import { type Words, wordsOf } from './words.ts';

let named: PhraseTree<Agency> | undefined;

/** Bodies by every name and alias, written out or abbreviated. */
function agenciesByName(): PhraseTree<Agency> {
  named ??= withAbbreviations(
    phraseTree(
      registry.agencies.flatMap((row) => [row.name, ...row.aliases].map((name): [string, Agency] => [name, row])),
    ),
  );
  return named;
}

/**
 * @param name a whole name, perhaps with its province behind: `Sở GTVT`, `Sở Giao thông vận tải tỉnh Kon Tum`
 * @returns nothing when there is no such body
 */
export function agencyAt(name: string, date: PartialDate): Status | undefined {
  const words = wordsOf(name);
  const body = phraseAt(agenciesByName(), words, 0);
  if (!body) return undefined;
  const unit = unitBehind(words, body);
  if ((unit ?? body).to !== words.keys.length) return undefined;
  return bodyStatus(body.values, unit?.values, date);
}

/** @returns the level of the body that a name begins with; nothing when there is no such body */
export function agencyLevel(name: string): Level | undefined {
  return phraseAt(agenciesByName(), wordsOf(name), 0)?.values[0]?.level;
}

/** The province whose name ends the name of a body; `Công an tỉnh Kon Tum` shares the word `tỉnh`. */
export function unitBehind(words: Words, body: PhraseMatch<Agency>): PhraseMatch<Province> | undefined {
  return phraseAt(provincesByName(), words, body.to) ?? phraseAt(provincesByName(), words, body.to - 1);
}

/** A body has ended when it or the province behind its name has; its successors bear the province's new name. */
export function bodyStatus(
  agencies: readonly Agency[],
  provinces: readonly Province[] | undefined,
  date: PartialDate,
): Status {
  const body = statusAt(agencies, date, (row) => successorsAt(row, date));
  if (!provinces) return body;
  const unit = provinceStatus(provinces, date);
  if (unit.state === 'notYet' || body.state === 'notYet') return body;
  if (body.state === 'holds' && unit.state === 'holds') return body;
  const units = unit.state === 'ended' ? unit.successors.map(({ name }) => name) : provinces.slice(0, 1).map(unitName);
  const bodies: readonly Successor[] =
    body.state === 'ended' ? body.successors : agencies.slice(0, 1).map(({ name }) => ({ name }));
  const successors = bodies.flatMap((successor) =>
    units.map((place) => ({ ...successor, name: withUnit(successor.name, place) })),
  );
  const ended = [body, unit].filter((status) => status.state === 'ended');
  const [last] = ended.sort((a, b) => number(b.to) - number(a.to));
  return last ? { ...last, successors } : body;
}

/** `Sở Xây dựng` and `Công an tỉnh` of a province; what is not a body of a province stays as it is. */
function withUnit(name: string, unit: string): string {
  const level = registry.agencies.find((agency) => agency.name === name)?.level;
  if (level !== 'province') return name;
  return `${name.replace(/ (cấp )?tỉnh$/, '')} ${unit}`;
}

/** Who has the work at a date: where a successor has ended by then, its own successors. */
function successorsAt({ successors }: Agency, date: PartialDate): Successor[] {
  return successors.flatMap((successor) => {
    const rows = registry.agencies.filter(({ name }) => name === successor.name);
    const status = statusAt(rows, date, (row) => successorsAt(row, date));
    if (status.state !== 'ended') return [successor];
    return status.successors.map((next) => ({ ...successor, ...next }));
  });
}
