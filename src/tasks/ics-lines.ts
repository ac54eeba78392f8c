/** The lines of a calendar file, RFC 5545, section 3.1. */

/** How many octets of UTF-8 a line may have, its end not counted. */
const longest = 75;

const encoder = new TextEncoder();

/** A content line folded and ended; a letter and the marks on it stay together. */
export function contentLine(text: string): string {
  let folded = '';
  let octets = 0;
  for (const { segment } of segmenter.segment(text)) {
    for (const piece of octetsOf(segment) < longest ? [segment] : segment) {
      const size = octetsOf(piece);
      if (octets + size > longest) {
        folded += '\r\n ';
        octets = 1;
      }
      folded += piece;
      octets += size;
    }
  }
  return `${folded}\r\n`;
}

const segmenter = new Intl.Segmenter('vi');

function octetsOf(text: string): number {
  return encoder.encode(text).length;
}

/** `NAME:value`, the value a text. */
export function property(name: string, text: string): string {
  return `${name}:${escapeText(text)}`;
}

/** Section 3.3.11; characters that a text must not have are left out. */
export function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .toWellFormed()
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}
