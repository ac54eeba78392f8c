import { Zip, type ZipInputFile } from 'fflate';
import { crc32 } from './crc32.ts';

/** Compresses bytes to raw DEFLATE; the caller brings it, since Node does it faster than JavaScript can. */
export type Deflate = (bytes: Uint8Array) => Uint8Array<ArrayBuffer>;

/** A file ready to be put into a zip: compressed once, used as often as wanted. */
export interface Entry {
  readonly path: string;
  readonly data: Uint8Array<ArrayBuffer>;
  readonly size: number;
  readonly crc: number;
}

const encoder = new TextEncoder();

export function entryOf(path: string, content: string | Uint8Array, deflate: Deflate): Entry {
  const bytes = typeof content === 'string' ? encoder.encode(content) : content;
  return { path, data: deflate(bytes), size: bytes.length, crc: crc32(bytes) };
}

/** The same on every machine: a zip has no earlier date than this. */
const timestamp = new Date(1980, 0, 1);

/** A zip of the entries, in their order. The same entries give the same bytes. */
export function zip(entries: readonly Entry[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  const archive = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const { path, data, size, crc } of entries) {
    const file: ZipInputFile = { filename: path, size, crc, compression: 8, mtime: timestamp };
    archive.add(file);
    file.ondata?.(null, data, true);
  }
  archive.end();
  return concat(chunks);
}

function concat(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}
