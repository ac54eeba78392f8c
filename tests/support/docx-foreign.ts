import { deflate } from '../../src/cli/deflate.ts';
import { entryOf, zip } from '../../src/zip/write.ts';

/** Word files as offices type them, from the XML of their paragraphs. */

const names = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  v: 'urn:schemas-microsoft-com:vml',
};
const declared = Object.entries(names)
  .map(([prefix, name]) => `xmlns:${prefix}="${name}"`)
  .join(' ');
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Further parts by what Word calls them: the XML inside of their root. */
export interface ForeignParts {
  readonly numbering?: string;
  readonly header?: string;
}

export function foreignDocx(body: string, { numbering = '', header = '' }: ForeignParts = {}): Uint8Array {
  const parts: [string, string, string, string][] = [
    ['numbering', 'numbering', `<w:numbering ${declared}>${numbering}</w:numbering>`, 'rId1'],
    ['header1', 'header', `<w:hdr ${declared}>${header || '<w:p/>'}</w:hdr>`, 'rId2'],
  ];
  const section = `<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:bottom="1134" w:left="1701" w:right="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>`;
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/>${parts.map(([file, kind]) => `<Override PartName="/word/${file}.xml" ContentType="${types}.${kind}+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${parts.map(([file, kind, , id]) => `<Relationship Id="${id}" Type="${relations}/${kind}" Target="${file}.xml"/>`).join('')}</Relationships>`,
    'word/document.xml': `<w:document ${declared}><w:body>${body}${section}</w:body></w:document>`,
    ...Object.fromEntries(parts.map(([file, , xml]) => [`word/${file}.xml`, xml])),
  };
  return zip(Object.entries(files).map(([path, xml]) => entryOf(path, xml, deflate)));
}

/** A paragraph: `**bold**` and `_slanted_` words, `\t` and `\n` as they are typed. */
export function p(text: string, properties = ''): string {
  const runs = text.split(/(\*\*.+?\*\*|_.+?_)/u).filter((piece) => piece !== '');
  return `<w:p><w:pPr>${properties}</w:pPr>${runs.map(run).join('')}</w:p>`;
}

export const centred = '<w:jc w:val="center"/>';
export const justified = '<w:jc w:val="both"/>';

/** A level of the list that the file's numbering has. */
export function listed(level: number): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>${justified}`;
}

export const numbering = `<w:abstractNum w:abstractNumId="0">${[
  'upperRoman:%1.',
  'decimal:%2.',
  'lowerLetter:%3)',
  'bullet:-',
]
  .map((level, index) => {
    const [format = '', text = ''] = level.split(':');
    return `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  })
  .join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;

function run(piece: string): string {
  const bold = /^\*\*(.+)\*\*$/su.exec(piece);
  const slanted = bold ? null : /^_(.+)_$/su.exec(piece);
  const text = bold?.[1] ?? slanted?.[1] ?? piece;
  const face = `${bold ? '<w:b/>' : ''}${slanted ? '<w:i/>' : ''}<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="28"/>`;
  const pieces = text.split(/([\t\n])/u).map((part) => {
    if (part === '\t') return '<w:tab/>';
    return part === '\n' ? '<w:br/>' : `<w:t xml:space="preserve">${escaped(part)}</w:t>`;
  });
  return `<w:r><w:rPr>${face}</w:rPr>${pieces.join('')}</w:r>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
