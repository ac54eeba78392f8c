import { createHash } from 'node:crypto';

/** Everything that a document is made from, as a short text: another one as soon as anything of it differs. */
export type Fingerprint = string;

/** @param parts in a fixed order; lists and nothing are told apart from texts */
export function fingerprint(parts: readonly (string | undefined | readonly string[])[]): Fingerprint {
  return createHash('sha256')
    .update(JSON.stringify(parts.map((part) => part ?? null)))
    .digest('base64url')
    .slice(0, 24);
}
