import { type CapitalsFinding, capitalsIn } from '../../registry/capitals.ts';
import type { RoledFile } from '../../roles/role.ts';
import type { FormRule } from '../form-rule.ts';
import { type Prose, proseOf } from '../prose.ts';
import { reportSlips, type Slip } from '../slips.ts';
import { tellCapitals } from './telling.ts';

type NameSlip = Slip & CapitalsFinding;
type ByPassage = ReadonlyMap<Prose, readonly NameSlip[]>;

/** Names written otherwise than the registry has them, by clause of Annex II; found out once for each file. */
const known = new WeakMap<RoledFile, ReadonlyMap<string, ByPassage>>();

function namesOf(file: RoledFile): ReadonlyMap<string, ByPassage> {
  const before = known.get(file);
  if (before) return before;
  const found = new Map<string, Map<Prose, NameSlip[]>>();
  for (const prose of proseOf(file)) {
    for (const finding of prose.inCapitals ? [] : capitalsIn(prose.words)) {
      const { clause, offset, length, required } = finding;
      const ofClause = found.get(clause) ?? new Map<Prose, NameSlip[]>();
      const slip = { ...finding, start: offset, end: offset + length, right: required };
      found.set(clause, ofClause.set(prose, [...(ofClause.get(prose) ?? []), slip]));
    }
  }
  known.set(file, found);
  return found;
}

const none: readonly NameSlip[] = [];

/**
 * The check of a rule on names: those that a clause of Annex II has written otherwise, and what the rule makes of them.
 * A heading in capitals tells nothing.
 *
 * @param clause `điểm a khoản 1 Mục IV`
 * @param judge which of the names are slips, and what else in the passage is
 */
export function checkNames(
  clause: string,
  judge: (names: readonly NameSlip[], prose: Prose) => readonly Slip[] = (names) => names,
): FormRule['check'] {
  return (file, report) => {
    const found = namesOf(file).get(clause);
    const slips = (prose: Prose) => (prose.inCapitals ? none : judge(found?.get(prose) ?? none, prose));
    reportSlips(file, report, slips, tellCapitals);
  };
}
