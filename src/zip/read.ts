import { Inflate } from 'fflate';
import { crc32 } from './crc32.ts';
import { isZip, type Listed, packedBytesOf, readDirectory } from './directory.ts';
import { type Limits, usualLimits } from './limits.ts';

/** Why a zip is not read. `cut`: its end is missing, as of a download that broke off. */
export type ZipProblem = 'not-a-zip' | 'cut' | 'damaged' | 'encrypted' | 'too-many-parts' | 'too-large';

/**
 * Unpacks a zip. What it says of its own sizes is checked before anything is unpacked and again while it is, so that
 * memory stays within the limits.
 *
 * @returns the files by their paths, or why there are none
 */
export function readZip(bytes: Uint8Array, limits: Limits = usualLimits): ReadonlyMap<string, Uint8Array> | ZipProblem {
  if (!isZip(bytes)) return 'not-a-zip';
  const listed = readDirectory(bytes);
  if (listed === undefined) return 'cut';
  if (listed === 'damaged') return 'damaged';
  const files = listed.filter(({ path }) => !path.endsWith('/'));
  const refused = refusal(files, limits);
  if (refused) return refused;
  const parts = new Map<string, Uint8Array>();
  for (const file of files) {
    const packed = packedBytesOf(bytes, file);
    const content = packed && unpack(packed, file);
    if (!content || crc32(content) !== file.crc || parts.has(file.path)) return 'damaged';
    parts.set(file.path, content);
  }
  return parts;
}

function refusal(files: readonly Listed[], limits: Limits): ZipProblem | undefined {
  if (files.length > limits.parts) return 'too-many-parts';
  if (files.some(({ encrypted }) => encrypted)) return 'encrypted';
  if (files.reduce((sum, { bytes }) => sum + bytes, 0) > limits.totalBytes) return 'too-large';
  const blown = ({ bytes, packedBytes }: Listed) => bytes > limits.ratioFrom && bytes > packedBytes * limits.ratio;
  return files.some((file) => file.bytes > limits.partBytes || blown(file)) ? 'too-large' : undefined;
}

/** DEFLATE cannot do better than 1 : 1032; a piece of this size therefore never brings more than 17 MB at once. */
const pieceBytes = 16 * 1024;

function unpack(packed: Uint8Array, { method, bytes }: Listed): Uint8Array | undefined {
  if (method === 0) return packed.length === bytes ? packed : undefined;
  if (method !== 8 || bytes > (packed.length + 1) * 1032) return undefined;
  const content = new Uint8Array(bytes);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length <= bytes) content.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let offset = 0; offset < packed.length && length <= bytes; offset += pieceBytes) {
      inflate.push(packed.subarray(offset, offset + pieceBytes), offset + pieceBytes >= packed.length);
    }
  } catch {
    return undefined;
  }
  return length === bytes ? content : undefined;
}
