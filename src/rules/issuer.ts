import { fold } from '../roles/fold.ts';
import { type OfficialDocument, passagesOf } from '../roles/role.ts';

/** The issuer's name in one line, folded: `uy ban nhan dan tinh lam dong`; empty when there is none. */
export function issuerOf(document: OfficialDocument): string {
  return fold(
    passagesOf(document, 'issuer')
      .map(({ text }) => text)
      .join(' '),
  );
}
