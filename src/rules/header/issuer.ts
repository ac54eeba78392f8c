import { fold } from '../../roles/fold.ts';
import { type OfficialDocument, passagesOf } from '../../roles/role.ts';

/** The issuer's name in one line, folded: `uy ban nhan dan tinh lam dong`; empty when there is none. */
export function issuerOf(document: OfficialDocument): string {
  return folded(document, 'issuer');
}

/** The same with the name of the body above it in front. */
export function issuerAndParentOf(document: OfficialDocument): string {
  return folded(document, 'parentBody', 'issuer');
}

function folded(document: OfficialDocument, ...roles: ('parentBody' | 'issuer')[]): string {
  const names = passagesOf(document, ...roles);
  return fold(names.map(({ text }) => text).join(' '));
}
