import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const main = 'word/document.xml';

/** A plan whose text, between letterhead and signature, comes so many times. */
export function repeated(docx: Uint8Array, times: number): Uint8Array {
  const parts = unzipSync(docx);
  const xml = strFromU8(parts[main] ?? new Uint8Array());
  const start = xml.indexOf('</w:tbl>') + '</w:tbl>'.length;
  const end = xml.lastIndexOf('<w:tbl>');
  const text = xml.slice(start, end).repeat(times);
  return zipSync({ ...parts, [main]: strToU8(xml.slice(0, start) + text + xml.slice(end)) });
}
