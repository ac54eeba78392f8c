import { strFromU8, unzipSync } from 'fflate';

/** The parts of a .docx, uncompressed. */
export function partsOf(docx: Uint8Array): Uint8Array[] {
  return Object.values(unzipSync(docx));
}

/** The words of every paragraph of a .docx that has any. */
export function paragraphsOf(docx: Uint8Array): string[] {
  const part = unzipSync(docx)['word/document.xml'];
  if (!part) throw new Error('A .docx without word/document.xml');
  return [...strFromU8(part).matchAll(/<w:p(?: [^>]*)?(?<!\/)>(.*?)<\/w:p>/gs)]
    .map(([, inner = '']) => [...inner.matchAll(pieces)].map(([, text]) => unescapeXml(text ?? '\u2011')).join(''))
    .filter((text) => text.trim() !== '');
}

const pieces = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:noBreakHyphen\/>/g;

function unescapeXml(xml: string): string {
  return xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
