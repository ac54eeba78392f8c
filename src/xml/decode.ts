/**
 * The text of an XML file, which says itself how it is encoded: by a byte order mark, by the zeros of UTF-16, or in its
 * declaration. Only what XML obliges everyone to read is read: UTF-8 and UTF-16.
 *
 * @returns nothing where it is in another encoding or not in the one it declares
 */
export function decodeXml(bytes: Uint8Array): string | undefined {
  const encoding = encodingOf(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    const declared = /^<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)["']/.exec(text)?.[1]?.toLowerCase();
    const readable = declared === undefined || (encoding === 'utf-8' ? eightBit : sixteenBit).includes(declared);
    return readable ? text : undefined;
  } catch {
    return undefined;
  }
}

const eightBit = ['utf-8', 'utf8', 'us-ascii', 'ascii'];
const sixteenBit = ['utf-16', 'utf-16le', 'utf-16be', 'unicode'];

function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}
