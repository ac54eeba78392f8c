import { describe, expect, it } from 'vitest';
import { htmlProblems, parse, partsOf } from '../support/html.ts';
import { printInlines } from '../support/print-document.ts';

const inArticle = (content: string) => htmlProblems(`<document><article>${content}</article></document>`);
const misplaced = (name: string, parent: string) =>
  `template/misplaced-element: Thẻ <${name}> không được đặt trong <${parent}>.`;

describe('HTML that is not well-formed', () => {
  it.each([
    ['an element that is not closed', '<document><article><p>Một</article></document>'],
    ['an element that is closed and was not open', '<document><article></p></article></document>'],
    ['an attribute without quotation marks', '<document><article class=main></article></document>'],
    ['an ampersand by itself', '<document><article><p>A & B</p></article></document>'],
    ['an entity there is not', '<document><article><p>&copy;</p></article></document>'],
    ['two roots', '<document></document><document></document>'],
    ['nothing at all', ''],
  ])('gives no document: %s', (_, html) => {
    const { document, findings } = parse(html);
    expect(document).toBeUndefined();
    expect(findings.map(({ code, file }) => [code, file])).toEqual([['template/not-well-formed', 'mau.hbs']]);
  });

  it('is told with line and column', () => {
    expect(htmlProblems('<document>\n<article>\n<p>Một</article>\n</document>')).toEqual([
      expect.stringContaining('ở dòng 3, cột'),
    ]);
  });
});

describe('an element that is unknown or in the wrong place is found:', () => {
  it.each([
    ['a division', '<div><p>A</p></div>', misplaced('div', 'article')],
    ['a heading of HTML', '<h4>A</h4>', misplaced('h4', 'article')],
    ['a list without a style', '<ol><li><p>A</p></li></ol>', misplaced('ol', 'article')],
    ['a list with a style there is not', '<ol class="a"><li><p>A</p></li></ol>', misplaced('ol', 'article')],
    ['an item without a list', '<li><p>A</p></li>', misplaced('li', 'article')],
    ['a paragraph in a list', '<ul><p>A</p></ul>', misplaced('p', 'ul')],
    [
      'a section in a section',
      '<section><h2>A</h2><section><h2>B</h2></section></section>',
      misplaced('section', 'section'),
    ],
    ['a second heading', '<section><h2>A</h2><h2>B</h2></section>', misplaced('h2', 'section')],
    ['a second title', '<ul><li><h3>A</h3><h3>B</h3></li></ul>', misplaced('h3', 'li')],
    ['a paragraph in a paragraph', '<p>A<p>B</p></p>', misplaced('p', 'p')],
    ['underlining', '<p><u>A</u></p>', misplaced('u', 'p')],
    ['a picture inside italics', '<p><em><img/></em></p>', misplaced('img', 'em')],
    ['words between blocks', '<p>A</p>Lạc lõng', misplaced('Lạc lõng', 'article')],
    ['a caption of a table', '<table><caption>A</caption></table>', misplaced('caption', 'table')],
    ['a paragraph for a row', '<table><tbody><p>A</p></tbody></table>', misplaced('p', 'table')],
    ['a paragraph for a cell', '<table><tbody><tr><p>A</p></tr></tbody></table>', misplaced('p', 'tr')],
    ['a list in a cell', '<table><tbody><tr><td><ul><li>A</li></ul></td></tr></tbody></table>', misplaced('ul', 'td')],
    ['a line there is not in the letterhead', '<header><p class="logo">A</p></header>', misplaced('p', 'header')],
    ['a line there is not in the closing', '<footer><p class="stamp">A</p></footer>', misplaced('p', 'footer')],
  ])('%s', (_, content, expected) => {
    expect(inArticle(content)).toContain(expected);
  });

  it('something else at the root', () => {
    expect(htmlProblems('<html></html>')).toEqual([misplaced('html', 'tệp')]);
    expect(parse('<html></html>').document).toBeUndefined();
  });

  it('something else than articles and footnotes in the document', () => {
    expect(htmlProblems('<document><p>A</p></document>')).toEqual([misplaced('p', 'document')]);
  });

  it('every one of them, not only the first', () => {
    expect(inArticle('<div></div><p><u>A</u></p>')).toEqual([misplaced('div', 'article'), misplaced('u', 'p')]);
  });

  it('words between the items of a list, which would be lost', () => {
    expect(inArticle('<ul>Lạc lõng<li><p>A</p></li></ul>')).toEqual([misplaced('Lạc lõng', 'ul')]);
  });

  it('a second type of document, which would be lost', () => {
    expect(inArticle('<h1>Kế hoạch</h1><h1>Quyết định</h1>')).toEqual([misplaced('h1', 'article')]);
  });
});

describe('the form of a document', () => {
  const html = `<document>
    <article class="main">
      <header>
        <p class="circulation">Lưu hành nội bộ</p>
        <p class="parent">UBND tỉnh</p>
        <p class="issuer">Sở Nội vụ</p>
        <p class="number">Số: 25/KH-SNV</p>
        <p class="place-and-date">Huế, ngày 05 tháng 3 năm 2025</p>
        <p class="urgency">KHẨN</p>
        <p class="contact">Địa chỉ: A</p>
        <p class="contact">Điện thoại: B</p>
      </header>
      <h1>Quyết định</h1>
      <p class="abstract">Ban hành<br/>Kế hoạch</p>
      <p class="enacted-by">Giám đốc</p>
      <p class="basis">Căn cứ A;</p>
      <p class="basis">Căn cứ B.</p>
      <p class="decides">Quyết định:</p>
      <p>Lời văn</p>
      <footer>
        <ul class="recipients"><li>Như trên;</li><li>Lưu: VT.</li></ul>
        <p class="capacity">KT. Giám đốc</p>
        <p class="capacity"><span class="blank"></span></p>
        <p class="other-post">Trưởng ban</p>
        <p class="signer">Trần A</p>
      </footer>
    </article>
    <article class="attached" data-file="separate">
      <p class="signing">Số: …</p>
      <h1>Kế hoạch</h1>
      <p class="attachment">(Kèm theo Quyết định)</p>
    </article>
    <article class="appendix" id="bieu" data-orientation="landscape"><h1>Biểu<br/>nhiệm vụ</h1></article>
  </document>`;

  it('is read from the classes of its paragraphs', () => {
    const [main] = partsOf(html);
    expect(main).toMatchObject({ tag: 'main', label: 'Quyết định', separate: false, landscape: false });
    expect(main?.letterhead).toEqual({
      parent: 'UBND tỉnh',
      issuer: 'Sở Nội vụ',
      number: 'Số: 25/KH-SNV',
      placeAndDate: 'Huế, ngày 05 tháng 3 năm 2025',
      urgency: 'KHẨN',
      circulation: 'Lưu hành nội bộ',
      contact: ['Địa chỉ: A', 'Điện thoại: B'],
    });
    expect(main?.bases.map(({ inlines }) => printInlines(inlines))).toEqual(['Căn cứ A;', 'Căn cứ B.']);
    expect([main?.title, main?.enactedBy, main?.decides].map((inlines) => printInlines(inlines ?? []))).toEqual([
      'Ban hành / Kế hoạch',
      'Giám đốc',
      'Quyết định:',
    ]);
  });

  it('has recipients and signature at its end', () => {
    const closing = partsOf(html)[0]?.closing;
    expect(closing?.recipients.map((line) => printInlines(line))).toEqual(['Như trên;', 'Lưu: VT.']);
    expect(closing?.capacity.map((line) => printInlines(line))).toEqual(['KT. Giám đốc', '______']);
    expect(printInlines(closing?.otherPost ?? [])).toBe('Trưởng ban');
    expect(printInlines(closing?.signer ?? [])).toBe('Trần A');
  });

  it('is of three kinds of parts', () => {
    const [, attached, appendix] = partsOf(html);
    expect(attached).toMatchObject({ tag: 'attached', separate: true, label: 'Kế hoạch' });
    expect(printInlines(attached?.signing ?? [])).toBe('Số: …');
    expect(printInlines(attached?.attachment ?? [])).toBe('(Kèm theo Quyết định)');
    expect(appendix).toMatchObject({ tag: 'appendix', id: 'bieu', landscape: true, label: 'Phụ lục' });
    expect(printInlines(appendix?.title ?? [])).toBe('Biểu / nhiệm vụ');
  });
});

describe('inlines', () => {
  const inlines = (content: string) => {
    const [part] = partsOf(`<document><article><p class="abstract">${content}</p></article></document>`);
    return part?.title;
  };

  it('are one run where the face is one, whatever elements they came in', () => {
    expect(inlines('A <span data-at="0-1">B</span><span> C</span>')).toEqual([
      { tag: 'text', text: 'A B C', bold: false, italic: false },
    ]);
  });

  it('may be bold and italic at once', () => {
    expect(inlines('<strong><em>A</em></strong>')).toEqual([{ tag: 'text', text: 'A', bold: true, italic: true }]);
  });

  it('have no empty runs', () => {
    expect(inlines('<em></em>A<strong></strong>')).toEqual([{ tag: 'text', text: 'A', bold: false, italic: false }]);
  });

  it('know the entities that templates use', () => {
    expect(printInlines(inlines('&ndash;&mdash;&hellip;&lt;&amp;&quot;&#x41;') ?? [])).toBe('–—…<&"A');
  });

  it('know where in the spec they were written', () => {
    const [part] = partsOf('<document><article><p><span data-at="12-34">A</span></p><p>B</p></article></document>');
    expect(part?.body.map((block) => block.tag === 'paragraph' && block.origin)).toEqual([
      { start: 12, end: 34 },
      undefined,
    ]);
  });
});
