import { deflate } from '../../src/cli/deflate.ts';
import type { WordFile } from '../../src/reader/model.ts';
import { readDocx } from '../../src/reader/read.ts';
import { entryOf, zip } from '../../src/zip/write.ts';

/** Small Word files made of the XML that a test is about; what is around it is added here. */

export interface Made {
  /** What stands in `w:body`; A4 with margins of 20, 20, 30 and 20 mm unless it brings a `w:sectPr`. */
  readonly document: string;
  /** What stands in `w:styles`, `w:numbering`, `w:settings`, `w:footnotes`. */
  readonly styles?: string;
  readonly numbering?: string;
  readonly settings?: string;
  readonly footnotes?: string;
  /** What stands in `a:fontScheme`. */
  readonly fonts?: string;
  /** Headers and footers by the ids they are referred to: `header1`, `footer1`. */
  readonly frames?: Readonly<Record<string, string>>;
  /** Other parts by path, or instead of those made here. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
].join(' ');

export const a4 =
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:bottom="1134" w:left="1701" w:right="1134" w:header="567" w:footer="567"/>';

const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** An element of WordprocessingML with its namespaces, as the root of a part. */
export function root(name: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><${name} ${namespaces}>${content}</${name}>`;
}

function relationships(targets: Readonly<Record<string, string>>): string {
  const each = Object.entries(targets).map(
    ([id, target]) => `<Relationship Id="${id}" Type="${types}/${id.replace(/\d+$/, '')}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
}

export function partsOfMade({
  document,
  frames = {},
  fonts,
  parts = {},
  ...made
}: Made): Record<string, string | Uint8Array> {
  const body = document.includes('</w:body>')
    ? document
    : `<w:body>${document}${/<w:sectPr>(?!.*<\/w:p>)/s.test(document) ? '' : `<w:sectPr>${a4}</w:sectPr>`}</w:body>`;
  const own = Object.entries(made).flatMap(([name, content]) =>
    content === undefined ? [] : [[name, content] as const],
  );
  const targets = [...own.map(([name]) => name), ...(fonts ? ['theme'] : []), ...Object.keys(frames)];
  return {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationships({ officeDocument: 'word/document.xml' }),
    'word/document.xml': root('w:document', body),
    'word/_rels/document.xml.rels': relationships(Object.fromEntries(targets.map((name) => [name, `${name}.xml`]))),
    ...Object.fromEntries(own.map(([name, content]) => [`word/${name}.xml`, root(`w:${name}`, content)])),
    ...(fonts
      ? {
          'word/theme.xml': root('a:theme', `<a:themeElements><a:fontScheme>${fonts}</a:fontScheme></a:themeElements>`),
        }
      : {}),
    ...Object.fromEntries(
      Object.entries(frames).map(([id, content]) => [
        `word/${id}.xml`,
        root(id.startsWith('header') ? 'w:hdr' : 'w:ftr', content),
      ]),
    ),
    ...parts,
  };
}

export function zipped(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zip(Object.entries(parts).map(([path, content]) => entryOf(path, content, deflate)));
}

export function docx(made: Made): Uint8Array {
  return zipped(partsOfMade(made));
}

/** @throws with what is wrong when the file cannot be read */
export function fileOf(bytes: Uint8Array): WordFile {
  const read = readDocx(bytes, 'thu.docx');
  if ('error' in read) throw new Error(`${read.error.code}: ${read.error.message}`);
  return read.file;
}

/** What the reader makes of it. */
export function readMade(made: Made): WordFile {
  return fileOf(docx(made));
}

/** A paragraph with one run. */
export function p(text: string, { pPr = '', rPr = '' } = {}): string {
  return `<w:p><w:pPr>${pPr}</w:pPr>${r(text, rPr)}</w:p>`;
}

export function r(text: string, rPr = ''): string {
  return `<w:r><w:rPr>${rPr}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}
