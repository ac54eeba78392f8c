import { strToU8, zipSync } from 'fflate';
import { a4, docx, p, partsOfMade, r, root, zipped } from './docx-made.ts';
import { manyOf } from './fuzz-docx-many.ts';
import type { Random } from './fuzz-random.ts';

/** Files that are made to do harm, and files that only pretend to be .docx. */
export const bombs: Readonly<Record<string, (random: Random) => Uint8Array>> = {
  'not docx: empty': () => new Uint8Array(),
  'not docx: .doc renamed': () => compound('WordDocument'),
  'not docx: encrypted': () => compound('EncryptedPackage'),
  'not docx: workbook': () => compound('Workbook'),
  'not docx: compound file of nothing': () => compound('Contents'),
  'not docx: PDF': () => strToU8('%PDF-1.7\n%âãÏÓ\n'),
  'not docx: RTF': () => strToU8('{\\rtf1\\ansi Ke hoach}'),
  'not docx: HTML': () => strToU8('\ufeff\n<!DOCTYPE html><html><body>Kế hoạch</body></html>'),
  'not docx: flat XML': () => strToU8('<?xml version="1.0"?><pkg:package/>'),
  'not docx: text': () => strToU8('KẾ HOẠCH\n'.repeat(1000)),
  'not docx: picture': () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]),
  'not docx: noise': (random) => Uint8Array.from({ length: 10_000 }, () => random.below(256)),
  'not docx: two letters': () => strToU8('PK'),
  'not docx: zip of nothing': () => zipSync({}),
  'not docx: zip of text': () => zipped({ 'doc.txt': 'x' }),
  'not docx: OpenDocument': () => zipped({ mimetype: 'application/vnd.oasis.opendocument.text' }),
  'not docx: spreadsheet': () =>
    withMain('<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>'),
  macros: () =>
    zipped({
      ...partsOfMade({ document: p('KẾ HOẠCH') }),
      'word/vbaProject.bin': compound('VBA'),
      '[Content_Types].xml':
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
    }),
  'zip: encrypted part': () => withFlags(docx({ document: p('KẾ HOẠCH') })),
  'zip: bomb of zeros': (random) => withPart('word/media/a.bin', new Uint8Array((20 + random.below(180)) * megabyte)),
  'zip: bomb in the main part': () => withMain(root('w:document', `<w:body>${' '.repeat(90 * megabyte)}</w:body>`)),
  'zip: picture of 90 MB': (random) => stored('word/media/a.bin', noisy(90 * megabyte, random)),
  'zip: many parts': (random) =>
    zipped({
      ...partsOfMade({ document: p('a') }),
      ...numbered(random.pick([9000, 20_000]), (n) => [`word/${n}.xml`, '']),
    }),
  'xml: laughs': () =>
    withMain(
      `<!DOCTYPE a [<!ENTITY a0 "ha">${numbers(30, (n) => `<!ENTITY a${n + 1} "&a${n};&a${n};&a${n};">`)}]><a>&a30;</a>`,
    ),
  'xml: entity without declaration': () => withMain(root('w:document', '<w:body><w:p>&laughs;</w:p></w:body>')),
  'xml: entity of a file': () => withMain('<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'),
  'xml: entity of a parameter': () => withMain('<!DOCTYPE a [<!ENTITY % b SYSTEM "http://127.0.0.1/x"> %b;]><a/>'),
  'xml: doctype without end': (random) => withMain(`<!DOCTYPE a [${'<!ENTITY a "b">'.repeat(many(random))}`),
  'xml: deep': (random) => withBody('<w:p>'.repeat(many(random))),
  'xml: deep and closed': (random) => withBody(wrapped('w:sdt', random.pick([100, 290, 310, 50_000]), p('a'))),
  'xml: deep tables': (random) => withBody(deepTables(random.pick([10, 55, 90, 1000]))),
  'xml: many attributes': (random) => withBody(`<w:p ${numbers(many(random), (n) => `a${n}="" `)}/>`),
  'xml: many namespaces': (random) => withBody(numbers(many(random) / 10, (n) => `<w:p xmlns:n${n}="u:${n}"/>`)),
  'xml: namespaces in each other': () =>
    withBody(numbers(290, (n) => `<w:sdt ${numbers(300, (m) => `xmlns:n${n}-${m}="u" `)}>`)),
  'xml: long attribute': (random) => withBody(`<w:p a="${'x'.repeat(many(random) * 20)}"/>`),
  'xml: long name': (random) => withBody(`<w:${'x'.repeat(many(random) * 20)}/>`),
  'xml: long comment': (random) => withBody(`<!--${'x- '.repeat(many(random) * 20)}-->`),
  'xml: many comments': (random) => withBody('<!-- -->'.repeat(many(random))),
  'xml: many references to characters': (random) => withBody(p('&#7871;&amp;'.repeat(many(random)))),
  'xml: many processing instructions': (random) => withBody('<?a b?>'.repeat(many(random))),
  'xml: many empty elements': () => withBody('<w:p/>'.repeat(4_000_000)),
  'xml: CDATA in pieces': (random) => withBody(p('<![CDATA[ế]]>'.repeat(many(random)))),
  'xml: numbers nobody needs': () =>
    withBody(
      `<w:tbl><w:tblGrid><w:gridCol w:w="-99999999999"/></w:tblGrid><w:tr><w:trPr><w:gridBefore w:val="999999999"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="NaN"/><w:gridSpan w:val="-5"/></w:tcPr>${p('a', { pPr: '<w:ind w:left="1e308" w:hanging="-1"/>', rPr: '<w:sz w:val="-9"/>' })}</w:tc></w:tr></w:tbl><w:sectPr><w:pgSz w:w="0" w:h="-1"/><w:pgMar w:left="999999"/></w:sectPr>`,
    ),
  'run: 100 MB of one letter': () => stored('word/document.xml', bodyOf(p('x'.repeat(100 * megabyte - 2000)))),
  'run: 90 MB of words': (random) => stored('word/document.xml', bodyOf(p(words(90 * megabyte, random)))),
  'run: 20 MB of words': (random) => withBody(p(words(20 * megabyte, random))),
  'run: 8 MB of words': (random) => withBody(p(words(8 * megabyte, random))),
  'run: 8 MB of Vietnamese': () =>
    withBody(p('Thực hiện kế hoạch năm 2026 của Ủy ban nhân dân tỉnh. '.repeat(100_000))),
  'run: spaces': (random) => withBody(p(`Phần a${' '.repeat(many(random) * 10)}a`)),
  'run: signs': (random) =>
    withBody(p(random.pick(['(', '.', '_', '"', '“', ', ', '- ', 'à́']).repeat(many(random) * 5))),
  'run: figures': (random) => withBody(p(`Tổng ${'9'.repeat(many(random) * 5)} đồng`)),
  'run: sentences alike': (random) => withBody(p(random.pick(alike).repeat(many(random) / 4))),
  'paragraphs: sentences alike': (random) => withBody(p(random.pick(alike)).repeat(many(random) / 4)),
  'two million paragraphs': () => withBody(p('Thực hiện').repeat(500_000)),
  ...manyOf(withBody, many),
};

const megabyte = 1024 * 1024;

/** Sentences that make the readers of facts work. */
const alike = [
  'Theo Mục III, khoản 2 Điều 5 và Phụ lục II, ',
  'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư; ',
  'tổng kinh phí 500 triệu đồng, trong đó: 300 triệu đồng và 200 triệu đồng; ',
  'trước ngày 30 tháng 02 năm 2026, ',
  'tăng 5% so với năm 2025, từ 10,5% lên 15,5%; ',
  'Sở Nội vụ chủ trì, phối hợp với Ủy ban nhân dân các xã, phường; ',
  'Căn cứ Luật ',
  'ngày ',
  'Bộ ',
  'mục ',
  '((',
  '10 (mười) ',
];

function many(random: Random): number {
  return random.pick([1000, 20_000, 100_000, 200_000]);
}

function numbers(count: number, text: (number: number) => string): string {
  return Array.from({ length: count }, (_, number) => text(number)).join('');
}

function numbered(count: number, entry: (number: number) => [string, string]): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, number) => entry(number)));
}

function withMain(xml: string): Uint8Array {
  return zipped({ ...partsOfMade({ document: '' }), 'word/document.xml': xml });
}

function withPart(path: string, content: Uint8Array): Uint8Array {
  return zipped({ ...partsOfMade({ document: p('KẾ HOẠCH') }), [path]: content });
}

function withBody(content: string): Uint8Array {
  return zipped({ ...partsOfMade({ document: '' }), 'word/document.xml': bodyOf(content) });
}

function bodyOf(content: string): string {
  return root(
    'w:document',
    `<w:body>${content}${content.includes('<w:sectPr>') ? '' : `<w:sectPr>${a4}</w:sectPr>`}</w:body>`,
  );
}

/** Without compression, so that no ratio gives it away. */
function stored(path: string, content: Uint8Array | string): Uint8Array {
  const parts = { ...partsOfMade({ document: p('KẾ HOẠCH') }), [path]: content };
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
    { level: 0 },
  );
}

function words(length: number, random: Random): string {
  const syllables = Array.from(
    { length: 5000 },
    () => `${random.pick(['th', 'ng', 'k', 'v'])}${random.pick(['ự', 'á', 'e'])}${random.below(99)}`,
  );
  const page = Array.from({ length: 20_000 }, () => random.pick(syllables)).join(' ');
  return page.repeat(Math.ceil(length / page.length)).slice(0, length / 1.5);
}

function noisy(length: number, random: Random): Uint8Array {
  const piece = Uint8Array.from({ length: 65_536 }, () => random.below(256));
  const whole = new Uint8Array(length);
  for (let at = 0; at < length; at += piece.length) whole.set(piece.subarray(0, length - at), at);
  return whole;
}

function wrapped(name: string, depth: number, inner: string): string {
  return `<${name}>`.repeat(depth) + inner + `</${name}>`.repeat(depth);
}

function deepTables(depth: number): string {
  return `${'<w:tbl><w:tr><w:tc>'.repeat(depth)}${p('a')}${`</w:tc></w:tr></w:tbl>${r('')}`.repeat(depth)}`;
}

/** The beginning of the file systems that old Office files and encrypted new ones are. */
function compound(name: string): Uint8Array {
  const letters = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  return Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(4000).fill(0), ...letters]);
}

/** Every part marked as encrypted. */
function withFlags(bytes: Uint8Array): Uint8Array {
  const changed = Uint8Array.from(bytes);
  const view = new DataView(changed.buffer);
  for (let at = 0; at + 10 < changed.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, view.getUint16(at + 8, true) | 1, true);
  }
  return changed;
}
