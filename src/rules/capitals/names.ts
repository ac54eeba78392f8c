import { type CapitalsFinding, capitalsIn } from '../../registry/capitals.ts';
import type { RoledFile } from '../../roles/role.ts';
import type { FormRule } from '../form-rule.ts';
import { type Prose, proseOf } from '../prose.ts';
import { reportSlips, type Slip } from '../slips.ts';
import { tellCapitals } from './telling.ts';

/** Names written otherwise than the registry has them, by passage; found out once for each file. */
const known = new WeakMap<RoledFile, ReadonlyMap<Prose, readonly CapitalsFinding[]>>();

function namesOf(file: RoledFile): ReadonlyMap<Prose, readonly CapitalsFinding[]> {
  const before = known.get(file);
  if (before) return before;
  const found = new Map<Prose, readonly CapitalsFinding[]>();
  for (const prose of proseOf(file)) {
    const findings = prose.inCapitals ? [] : capitalsIn(prose.text);
    if (findings.length > 0) found.set(prose, findings);
  }
  known.set(file, found);
  return found;
}

/** The names of a passage that a clause of Annex II has written otherwise: `điểm a khoản 1 Mục IV`. */
export function nameSlips(file: RoledFile, clause: string): (prose: Prose) => readonly (Slip & CapitalsFinding)[] {
  const found = namesOf(file);
  return (prose) =>
    (found.get(prose) ?? [])
      .filter((finding) => finding.clause === clause)
      .map((finding) => ({
        ...finding,
        start: finding.offset,
        end: finding.offset + finding.length,
        right: finding.required,
      }));
}

/** The check of a rule that stands on names alone. */
export function checkNames(clause: string): FormRule['check'] {
  return (file, report) => reportSlips(file, report, nameSlips(file, clause), tellCapitals);
}
