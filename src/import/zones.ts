import { footRoles } from '../roles/groups.ts';
import type { OfficialDocument, Passage, Role } from '../roles/role.ts';

/** The three stretches of a document: what stands above its text, the text, what stands below it. */
export interface Zones {
  readonly head: readonly Passage[];
  readonly text: readonly Passage[];
  readonly foot: readonly Passage[];
}

const above: ReadonlySet<Role> = new Set<Role>([
  'nationalName',
  'motto',
  'parentBody',
  'issuer',
  'documentNumber',
  'placeAndDate',
  'subject',
  'mark',
  'signingLine',
  'documentType',
  'appendixLabel',
]);
const title: ReadonlySet<Role> = new Set<Role>([
  'abstract',
  'appendixTitle',
  'attachmentLine',
  'addressee',
  'rule',
  'blank',
]);

export function zonesOf({ passages }: OfficialDocument): Zones {
  const typeAt = passages.findIndex(({ role }) => role === 'documentType' || role === 'appendixLabel');
  let start = (typeAt >= 0 ? typeAt : passages.findLastIndex(({ role }) => above.has(role))) + 1;
  while (title.has(passages[start]?.role ?? 'body')) start++;
  const end = passages.findIndex(({ role }, index) => index >= start && footRoles.has(role));
  const stop = end < 0 ? passages.length : end;
  return { head: passages.slice(0, start), text: passages.slice(start, stop), foot: passages.slice(stop) };
}
