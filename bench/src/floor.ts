import { deflateRawSync } from 'node:zlib';

/** Nothing but compressing the parts, by node's own zlib. */
export function floor(parts: readonly Uint8Array[]): void {
  for (const part of parts) deflateRawSync(part);
}
