import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readDocx } from '../../src/reader/read.ts';
import { docx, fileOf, p, partsOfMade, r, root, zipped } from '../support/docx-made.ts';

function code(bytes: Uint8Array): string {
  const read = readDocx(bytes, 'thu.docx');
  if (!('error' in read)) return 'read';
  const { error } = read;
  expect(error).toMatchObject({ severity: 'error', file: 'thu.docx' });
  expect(error.message).toMatch(/^\p{Lu}.*\.$/u);
  expect(error.hint).toMatch(/^\p{Lu}.*\.$/u);
  return error.code;
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
const made = { document: p('Kế hoạch') };
const withParts = (parts: Record<string, string | Uint8Array>) => zipped({ ...partsOfMade(made), ...parts });
const compound = (name: string) =>
  new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Array(40).fill(0),
    ...[...name].flatMap((letter) => [letter.charCodeAt(0), 0]),
  ]);

it('says what a file is that is no Word document', () => {
  expect(code(new Uint8Array())).toBe('docx/empty');
  expect(code(bytesOf('Kính gửi'))).toBe('docx/not-a-zip');
  expect(code(bytesOf('%PDF-1.7'))).toBe('docx/other-kind');
  expect(code(bytesOf('{\\rtf1'))).toBe('docx/other-kind');
  expect(code(compound('WordDocument'))).toBe('docx/old-word');
  expect(code(compound('EncryptedPackage'))).toBe('docx/encrypted');
  expect(code(compound('Workbook'))).toBe('docx/other-kind');
  expect(code(zipped({ mimetype: 'application/vnd.oasis.opendocument.text' }))).toBe('docx/other-kind');
  expect(code(zipped({ 'anh.txt': 'x' }))).toBe('docx/not-word');
});

it('names a workbook and a presentation by their roots', () => {
  const other = (prefix: string, name: string) =>
    withParts({
      'word/document.xml': `<${name} xmlns="http://schemas.openxmlformats.org/${prefix}/2006/main"/>`,
    });
  const message = (bytes: Uint8Array) => {
    const read = readDocx(bytes, 'a');
    return 'error' in read ? read.error.message : '';
  };
  expect(message(other('spreadsheetml', 'workbook'))).toContain('Excel');
  expect(message(other('presentationml', 'presentation'))).toContain('PowerPoint');
});

it('says what is missing or broken inside', () => {
  const whole = docx(made);
  expect(code(whole.subarray(0, whole.length - 50))).toBe('docx/truncated');
  expect(code(withParts({ 'word/document.xml': root('w:document', '') }))).toBe('docx/no-main-part');
  expect(code(withParts({ '_rels/.rels': '<Relationships/>' }))).toBe('docx/no-main-part');
  expect(code(withParts({ 'word/document.xml': '<w:document>' }))).toBe('docx/bad-xml');
  expect(code(withParts({ 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }))).toBe('docx/doctype');
  expect(code(withParts({ 'word/document.xml': root('w:document', '<w:p>'.repeat(1000)) }))).toBe('docx/too-deep');
  expect(code(withParts({ 'word/document.xml': new Uint8Array([0x3c, 0xe9]) }))).toBe('docx/encoding');
});

it('finds the main part by its relationship, and a part by whatever case it is written in', () => {
  const { 'word/document.xml': document = '', ...others } = partsOfMade(made);
  const relationships = String(others['_rels/.rels']).replace('word/document.xml', '/Van/Ban.xml');
  const moved = zipped({ ...others, '_rels/.rels': relationships, 'van/ban.xml': document });
  expect(fileOf(moved).paragraphs[0]).toMatchObject({ text: 'Kế hoạch', place: { part: 'van/ban.xml' } });
});

it('reads the strict kind of ISO 29500 and prefixes of other programs', () => {
  const document =
    '<ns0:document xmlns:ns0="http://purl.oclc.org/ooxml/wordprocessingml/main"><ns0:body><ns0:p><ns0:pPr><ns0:jc ns0:val="end"/></ns0:pPr><ns0:r><ns0:t>Kế hoạch</ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>';
  const relationships =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
  const [paragraph] = fileOf(withParts({ 'word/document.xml': document, '_rels/.rels': relationships })).paragraphs;
  expect(paragraph).toMatchObject({ text: 'Kế hoạch', format: { alignment: 'right' } });
});

it('reads UTF-16', () => {
  const xml = String(partsOfMade(made)['word/document.xml']).replace('UTF-8', 'UTF-16');
  const utf16 = new Uint8Array(new Uint16Array([...`\ufeff${xml}`].map((letter) => letter.charCodeAt(0))).buffer);
  expect(fileOf(withParts({ 'word/document.xml': utf16 })).paragraphs[0]?.text).toBe('Kế hoạch');
});

it('is not stopped by absurd numbers', () => {
  const table =
    '<w:tbl><w:tblGrid><w:gridCol w:w="99999999999"/></w:tblGrid><w:tr><w:trPr><w:gridBefore w:val="999999999"/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>';
  const odd = p('a', {
    pPr: '<w:ind w:left="1e9" w:firstLine="NaN"/><w:spacing w:line="-5"/><w:outlineLvl w:val="-3"/>',
    rPr: '<w:sz w:val="x"/>',
  });
  const [, paragraph] = fileOf(docx({ document: table + odd })).paragraphs;
  expect(paragraph?.format).toMatchObject({ leftPt: 0, firstLinePt: 0, lineSpacing: { rule: 'multiple', value: 1 } });
  expect(paragraph?.runs[0]?.format.sizePt).toBe(10);
});

it('never throws, whatever elements stand inside each other', () => {
  const names = [
    'w:p',
    'w:r',
    'w:t',
    'w:tbl',
    'w:tr',
    'w:tc',
    'w:pPr',
    'w:rPr',
    'w:sectPr',
    'w:sdt',
    'w:sdtContent',
    'w:ins',
    'w:del',
    'w:fldChar w:fldCharType="begin"',
    'w:fldChar w:fldCharType="end"',
    'w:drawing',
    'wp:anchor',
    'wps:wsp',
    'w:pict',
    'v:group',
    'v:line',
    'v:shape',
    'w:txbxContent',
    'mc:AlternateContent',
    'mc:Choice',
    'w:tblPr',
    'w:tcPr',
    'w:pBdr',
    'w:hyperlink',
  ];
  const tree = fc.letrec<{ node: string }>((tie) => ({
    node: fc
      .tuple(
        fc.constantFrom(...names),
        fc.oneof(
          { depthSize: 'small' },
          fc.constant('chữ'),
          fc.array(tie('node'), { maxLength: 4 }).map((inner) => inner.join('')),
        ),
      )
      .map(([name, inner]) => `<${name}>${inner}</${name.split(' ')[0]}>`),
  })).node;
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 6 }), (trees) => {
      expect(fileOf(docx({ document: `<w:body>${trees.join('')}</w:body>` })).paragraphs).toBeInstanceOf(Array);
    }),
    { numRuns: 300 },
  );
});

it('refuses what is longer than any document, and says so', () => {
  expect(code(docx({ document: '<w:p/>'.repeat(600_000) }))).toBe('docx/too-many-elements');
});

it('reads fields in each other, of which only results show', () => {
  const character = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
  const open = character('begin') + character('separate');
  const inInstruction = `${character('begin')}${open}${r('ẩn')}${character('end')}${character('separate')}${r('!')}${character('end')}`;
  const fields = `${open.repeat(3)}${r('thấy')}${character('end').repeat(3)}${inInstruction}`;
  expect(fileOf(docx({ document: `<w:p>${fields}</w:p>` })).paragraphs[0]?.text).toBe('thấy!');
});

it('reads a header shared by sections of many widths', () => {
  const section = (left: number) =>
    `<w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="header1"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:left="${left}" w:right="1134"/></w:sectPr></w:pPr></w:p>`;
  const document = Array.from({ length: 40 }, (_, index) => section(1000 + index)).join('');
  const { sections } = fileOf(docx({ document, frames: { header1: p('2') } }));
  expect(sections.slice(0, 40).map(({ headers }) => headers.other[0]?.text)).toEqual(new Array(40).fill('2'));
  expect(sections[3]?.headers.other[0]?.area.leftPt).toBeCloseTo(1003 / 20);
});

it('follows styles and lists that lead in circles or without end', () => {
  const style = (id: number, base: number) =>
    `<w:style w:type="paragraph" w:styleId="s${id}"><w:basedOn w:val="s${base}"/><w:rPr><w:b/></w:rPr></w:style>`;
  const styles = Array.from({ length: 3000 }, (_, index) => style(index, index + 1)).join('') + style(3000, 0);
  const { paragraphs } = fileOf(docx({ document: p('a', { pPr: '<w:pStyle w:val="s0"/>' }), styles }));
  expect(paragraphs[0]?.runs[0]?.format.bold).toBe(true);
});
