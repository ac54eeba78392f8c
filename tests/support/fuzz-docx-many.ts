import { a4, docx, p, r } from './docx-made.ts';
import type { Random } from './fuzz-random.ts';

type Bombs = Readonly<Record<string, (random: Random) => Uint8Array>>;

/**
 * Files with far too many of one thing, each of which could make some part of the program slow.
 *
 * @param withBody makes a file of what stands in its body
 * @param many how many
 */
export function manyOf(withBody: (content: string) => Uint8Array, many: (random: Random) => number): Bombs {
  const repeated = (content: string) => (random: Random) => withBody(content.repeat(many(random) / 2));
  const inParagraph =
    (content: string, properties = '') =>
    (random: Random) =>
      withBody(`<w:p><w:pPr>${properties}</w:pPr>${content.repeat(many(random))}</w:p>`);
  const inCell = (content: string) => (random: Random) =>
    withBody(`<w:tbl><w:tr><w:tc>${content.repeat(many(random) / 2)}</w:tc></w:tr></w:tbl>`);
  const centred = { pPr: '<w:jc w:val="center"/>' };
  return {
    'many: national names': repeated(p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', centred)),
    'many: national names in one cell': inCell(p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')),
    'many: titles': repeated(p('KẾ HOẠCH', centred)),
    'many: centred lines': repeated(p('Về việc triển khai', centred)),
    'many: appendices': repeated(p('Phụ lục I', centred)),
    'many: recipients': repeated(p('Nơi nhận:') + p('- Sở Nội vụ;')),
    'many: signatures': repeated(p('TM. ỦY BAN NHÂN DÂN', centred)),
    'many: numbers': repeated(p('Số: 05/KH-UBND')),
    'many: dates': repeated(p('Lâm Đồng, ngày 05 tháng 01 năm 2026')),
    'many: headings': repeated(p('I. Mục đích') + p('1. Yêu cầu') + p('a) Nội dung')),
    'many: bases': repeated(p('Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ;')),
    'many: attachments': repeated(p('(Kèm theo Quyết định số 1/QĐ-UBND')),
    'many: contents of one cell': inCell(p('Nội dung')),
    'many: rows': (random) =>
      withBody(
        `<w:tbl>${`<w:tr><w:tc>${p('1')}</w:tc><w:tc>${p('2')}</w:tc></w:tr>`.repeat(many(random) / 2)}</w:tbl>`,
      ),
    'many: merged rows': (random) =>
      withBody(
        `<w:tbl><w:tblPr><w:tblBorders><w:insideV w:val="single"/></w:tblBorders></w:tblPr>${`<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>${p('1')}</w:tc></w:tr>`.repeat(many(random) / 2)}</w:tbl>`,
      ),
    'many: cells in a row': (random) =>
      withBody(`<w:tbl><w:tr>${`<w:tc>${p('1')}</w:tc>`.repeat(many(random) / 2)}</w:tr></w:tbl>`),
    'many: tables': repeated(`<w:tbl><w:tr><w:tc>${p('1')}</w:tc></w:tr></w:tbl>`),
    'many: runs': inParagraph(r('a')),
    'many: runs of formats': (random) =>
      withBody(
        `<w:p>${Array.from({ length: many(random) / 4 }, (_, n) => r('a', `<w:sz w:val="${n}"/>`)).join('')}</w:p>`,
      ),
    'many: breaks': inParagraph('<w:r><w:t>a</w:t><w:br/></w:r>', '<w:jc w:val="center"/>'),
    'many: tabs': inParagraph('<w:r><w:t>a</w:t><w:tab/></w:r>'),
    'many: fields': inParagraph(
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
    ),
    'many: fields in each other': (random) => {
      const depth = many(random) / 4;
      const character = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
      const open = character('begin') + character('separate');
      return withBody(`<w:p>${open.repeat(depth)}${r('a').repeat(depth)}${character('end').repeat(depth)}</w:p>`);
    },
    'many: fields without end': inParagraph('<w:r><w:fldChar w:fldCharType="begin"/><w:t>a</w:t></w:r>'),
    'many: insertions': inParagraph(`<w:ins>${r('a')}</w:ins><w:del><w:r><w:delText>b</w:delText></w:r></w:del>`),
    'many: deleted marks': repeated(`<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${r('a')}</w:p>`),
    'many: comments': inParagraph('<w:r><w:commentReference w:id="1"/></w:r>'),
    'many: drawings': inParagraph(
      '<w:r><w:pict><v:line from="0,0" to="90pt,0" style="position:absolute"/></w:pict></w:r>',
    ),
    'many: shapes in a group': (random) =>
      withBody(
        `<w:p><w:r><w:pict><v:group style="width:9pt">${'<v:line from="0,0" to="9,0"/>'.repeat(many(random))}</v:group></w:pict></w:r></w:p>`,
      ),
    'many: text boxes': repeated(
      `<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p('a')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`,
    ),
    'many: sections': (random) => withBody(section().repeat(many(random) / 4)),
    'many: sections with a long header': (random) =>
      docx({
        document: `<w:body>${Array.from({ length: many(random) / 20 }, (_, n) => section('<w:headerReference r:id="header1"/>', 1000 + n)).join('')}</w:body>`,
        frames: { header1: p('Đầu trang').repeat(2000) },
      }),
    'many: notes': (random) => {
      const count = many(random) / 4;
      return docx({
        document: `<w:p>${'<w:r><w:footnoteReference w:id="1"/></w:r>'.repeat(count)}</w:p>`,
        footnotes: `<w:footnote w:id="1">${p('a')}</w:footnote>`.repeat(count),
      });
    },
    'styles: in a circle': () =>
      withStyles(['a', 'b', 'c'].map((id, index, all) => style(id, all[(index + 1) % 3] ?? '')).join('')),
    'styles: based on itself': () => withStyles(style('a', 'a')),
    'styles: long chain': (random) => withStyles(chain(many(random) / 10), many(random) / 10),
    'lists: links in a circle': () =>
      withNumbering(link(0, 'a') + link(1, 'b') + num(1, 0) + num(2, 1), listStyle('a', 2) + listStyle('b', 1)),
    'lists: long chain of links': (random) => {
      const count = many(random) / 10;
      const each = (text: (n: number) => string) => Array.from({ length: count }, (_, n) => text(n)).join('');
      return withNumbering(
        each((n) => link(n, `s${n + 1}`)) + each((n) => num(n, n)),
        each((n) => listStyle(`s${n}`, n)),
      );
    },
    'lists: absurd levels': () =>
      withNumbering(
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="999999999"><w:start w:val="-5"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1%9%0"/></w:lvl><w:lvl w:ilvl="0"><w:start w:val="999999999"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
        '',
        '<w:p><w:pPr><w:numPr><w:ilvl w:val="999999999"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p>',
      ),
  };
}

function section(inner = '', left = 1701): string {
  const page = a4.replace('w:left="1701"', `w:left="${left}"`);
  return `<w:p><w:pPr><w:sectPr>${inner}${page}</w:sectPr></w:pPr>${r('a')}</w:p>`;
}

function style(id: string, base: string): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${base}"/><w:rPr><w:b/></w:rPr></w:style>`;
}

function chain(length: number): string {
  return Array.from({ length }, (_, n) => style(`s${n}`, `s${n + 1}`)).join('');
}

function withStyles(styles: string, paragraphs = 3): Uint8Array {
  const ids = ['a', 'b', 'c', ...Array.from({ length: paragraphs }, (_, n) => `s${n}`)];
  const document = ids.map((id) => p('KẾ HOẠCH', { pPr: `<w:pStyle w:val="${id}"/>` })).join('');
  return docx({ document, styles });
}

function link(id: number, styleId: string): string {
  return `<w:abstractNum w:abstractNumId="${id}"><w:numStyleLink w:val="${styleId}"/></w:abstractNum>`;
}

function num(id: number, definition: number): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/></w:num>`;
}

function listStyle(id: string, list: number): string {
  return `<w:style w:type="numbering" w:styleId="${id}"><w:pPr><w:numPr><w:numId w:val="${list}"/></w:numPr></w:pPr></w:style>`;
}

function withNumbering(numbering: string, styles: string, more = ''): Uint8Array {
  const item = p('Mục', { pPr: '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' });
  return docx({ document: item + more, styles, numbering });
}
