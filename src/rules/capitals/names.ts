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

/** The names of a passage that a clause of Annex II has written otherwise: `điểm a khoản 1 Mục IV`. */
export function nameSlips(file: RoledFile, clause: string): (prose: Prose) => readonly NameSlip[] {
  const found = namesOf(file).get(clause);
  return (prose) => found?.get(prose) ?? none;
}

/** The check of a rule that stands on names alone. */
export function checkNames(clause: string): FormRule['check'] {
  return (file, report) => reportSlips(file, report, nameSlips(file, clause), tellCapitals);
}
