import { strToU8, zipSync } from 'fflate';
import { annotate } from '../../src/annotate/annotate.ts';
import { deflate } from '../../src/cli/deflate.ts';
import type { Finding, WordPlace } from '../../src/findings/finding.ts';
import { type Parts, partsOf } from './docx-file.ts';

/** Word files of a few lines of XML, and what becomes of them when findings are put into them. */

export const transitional = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const relationshipNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageNamespace = 'http://schemas.openxmlformats.org/package/2006';
const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** @param content of `w:body` */
export function documentXml(content: string): string {
  return `${declaration}<w:document xmlns:w="${transitional}"><w:body>${content}</w:body></w:document>`;
}

/** The bytes of a Word file with a main text and whatever else is given; a `null` leaves out a part. */
export function wordFile(
  document: string,
  others: Readonly<Record<string, string | Uint8Array | null>> = {},
): Uint8Array {
  const parts: Record<string, string | Uint8Array | null> = {
    '[Content_Types].xml': `${declaration}<Types xmlns="${packageNamespace}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${contentType}.document.main+xml"/></Types>`,
    '_rels/.rels': `${declaration}<Relationships xmlns="${packageNamespace}/relationships"><Relationship Id="rId1" Type="${relationshipNamespace}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': document,
    ...others,
  };
  const files: Record<string, Uint8Array> = {};
  for (const [path, content] of Object.entries(parts)) {
    if (content !== null) files[path] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(files);
}

export function relationships(...targets: readonly (readonly [type: string, target: string])[]): string {
  const items = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${relationshipNamespace}/${type}" Target="${target}"/>`,
  );
  return `${declaration}<Relationships xmlns="${packageNamespace}/relationships">${items.join('')}</Relationships>`;
}

/** A finding on a paragraph, told to be the one of an index. */
export function findingAt(index: number, more: Partial<WordPlace> = {}): Finding {
  return {
    code: 'H03',
    severity: 'error',
    message: 'Tiêu ngữ viết “Độc lập – Tự Do – Hạnh phúc”.',
    required: '“Độc lập - Tự do - Hạnh phúc”.',
    source: 'điểm b khoản 1 Mục II Phần I Phụ lục I',
    hint: 'Gõ lại Tiêu ngữ.',
    file: 'ke-hoach.docx',
    word: {
      part: 'word/document.xml',
      index,
      number: index + 1,
      document: 'Kế hoạch',
      role: 'Tiêu ngữ',
      words: 'Độc lập – Tự Do – Hạnh phúc',
      ...more,
    },
  };
}

/** The parts of the annotated file. */
export function annotated(bytes: Uint8Array, findings: readonly Finding[]): Parts {
  return partsOf(annotate(bytes, findings, { author: 'kehoach' }, deflate));
}

/** The content of `w:body` of the annotated file. */
export function bodyText(content: string, findings: readonly Finding[]): string {
  const document = annotated(wordFile(documentXml(content)), findings).get('word/document.xml') ?? '';
  return document.slice(document.indexOf('<w:body>') + '<w:body>'.length, document.indexOf('</w:body>'));
}
