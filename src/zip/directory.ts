/** What the list at the end of a zip says of a file. */
export interface Listed {
  readonly path: string;
  readonly encrypted: boolean;
  /** 0 stored, 8 DEFLATE. */
  readonly method: number;
  readonly crc: number;
  readonly packedBytes: number;
  readonly bytes: number;
  /** Where its own header stands. */
  readonly offset: number;
}

const signatures = { local: 0x04034b50, listed: 0x02014b50, end: 0x06054b50 } as const;
const endBytes = 22;
const longestComment = 0xffff;
const names = new TextDecoder('utf-8');

export function isZip(bytes: Uint8Array): boolean {
  return (
    bytes.length >= 4 && [signatures.local, signatures.end].some((known) => viewOf(bytes).getUint32(0, true) === known)
  );
}

/**
 * The files that a zip lists, which is what counts: a header that the list does not name is no part of it.
 *
 * @returns nothing where the end is missing, `damaged` where the list contradicts itself
 */
export function readDirectory(bytes: Uint8Array): readonly Listed[] | undefined | 'damaged' {
  const view = viewOf(bytes);
  const end = endOf(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  let offset = view.getUint32(end + 16, true);
  const listed: Listed[] = [];
  for (let index = 0; index < count; index++) {
    if (offset + 46 > end || view.getUint32(offset, true) !== signatures.listed) return 'damaged';
    const nameBytes = view.getUint16(offset + 28, true);
    const extraBytes = view.getUint16(offset + 30, true);
    const path = names.decode(bytes.subarray(offset + 46, offset + 46 + nameBytes));
    listed.push({
      path: path.replaceAll('\\', '/').replace(/^\/+/, ''),
      encrypted: (view.getUint16(offset + 8, true) & 1) === 1,
      method: view.getUint16(offset + 10, true),
      crc: view.getUint32(offset + 16, true),
      packedBytes: view.getUint32(offset + 20, true),
      bytes: view.getUint32(offset + 24, true),
      offset: view.getUint32(offset + 42, true),
    });
    offset += 46 + nameBytes + extraBytes + view.getUint16(offset + 32, true);
  }
  return listed;
}

/** @returns the packed bytes of a file, nothing where they are not there */
export function packedBytesOf(bytes: Uint8Array, { offset, packedBytes }: Listed): Uint8Array | undefined {
  const view = viewOf(bytes);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== signatures.local) return undefined;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + packedBytes <= bytes.length ? bytes.subarray(start, start + packedBytes) : undefined;
}

function endOf(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - endBytes - longestComment);
  for (let offset = view.byteLength - endBytes; offset >= first; offset--) {
    if (view.getUint32(offset, true) === signatures.end) return offset;
  }
  return undefined;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
