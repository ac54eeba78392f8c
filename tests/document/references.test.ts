import { describe, expect, it } from 'vitest';
import { htmlProblems, parse, partsOf } from '../support/html.ts';
import { printBlocks, printDocument } from '../support/print-document.ts';

const appendix = (id: string) => `<article class="appendix" id="${id}"><h1>Biểu</h1><p>A</p></article>`;

/** What a reference to an id says in a document with this content. */
function referenceIn(content: string, others = ''): string[] {
  const html = `<document><article>${content}<p>Xem <a href="#x"></a></p></article>${others}</document>`;
  return partsOf(html).flatMap(({ body }) => printBlocks(body).filter((line) => line.startsWith('Xem')));
}

const point = '<ol class="points"><li><p>A</p></li><li id="x"><p>B</p></li></ol>';

describe('a reference says where a thing stands, from the smallest outwards:', () => {
  it.each([
    ['a section', '<section id="x"><h2>A</h2></section>', 'Mục~I'],
    ['a part', '<section class="part" id="x"><h2>A</h2></section>', 'Phần~I'],
    [
      'a section of a part',
      '<section class="part"><h2>A</h2><section id="x"><h2>B</h2></section></section>',
      'Mục~I Phần~I',
    ],
    ['an article', '<ol class="articles"><li id="x"><p>A</p></li></ol>', 'Điều~1'],
    ['a clause', '<section><h2>A</h2><ol class="clauses"><li id="x"><p>A</p></li></ol></section>', 'khoản~1 Mục~I'],
    [
      'a point of a clause',
      `<section><h2>A</h2><ol class="clauses"><li><p>A</p></li><li><p>B</p>${point}</li></ol></section>`,
      'điểm~b khoản~2 Mục~I',
    ],
    ['a point of a section', `<section><h2>A</h2>${point}</section>`, 'điểm~b Mục~I'],
    [
      'a clause inside a clause, by its whole number',
      '<section><h2>A</h2><ol class="clauses"><li><p>A</p><ol class="clauses"><li id="x"><p>B</p></li></ol></li></ol></section>',
      'khoản~1.1 Mục~I',
    ],
    [
      'a bullet, which has no number, by what is around it',
      '<section><h2>A</h2><ol class="clauses"><li><p>A</p><ul><li id="x"><p>B</p></li></ul></li></ol></section>',
      'khoản~1 Mục~I',
    ],
  ])('%s', (_, content, expected) => {
    expect(referenceIn(content)).toEqual([`Xem ${expected}./.`]);
  });

  it('the only appendix, without a number', () => {
    expect(referenceIn('', appendix('x'))).toEqual(['Xem Phụ lục./.']);
  });

  it('one of two appendices, with a Roman one', () => {
    expect(referenceIn('', appendix('a') + appendix('x'))).toEqual(['Xem Phụ lục~II./.']);
  });

  it('a section of an appendix', () => {
    const article = '<article class="appendix"><h1>Biểu</h1><section id="x"><h2>A</h2></section></article>';
    expect(referenceIn('', appendix('a') + article)).toEqual(['Xem Mục~I Phụ lục~II./.']);
  });
});

describe('the label of an appendix', () => {
  const labels = (html: string) => partsOf(`<document>${html}</document>`).map(({ label }) => label);

  it('has no number while it is the only one', () => {
    expect(labels(appendix('a'))).toEqual(['Phụ lục']);
  });

  it('has a Roman one beside others', () => {
    expect(labels(appendix('a') + appendix('b') + appendix('c'))).toEqual(['Phụ lục I', 'Phụ lục II', 'Phụ lục III']);
  });
});

describe('a reference to what there is not', () => {
  it('is found', () => {
    expect(htmlProblems('<document><article><p><a href="#x"></a></p></article></document>')).toEqual([
      'template/unknown-reference: Không có mục nào mang mã “x”.',
    ]);
  });
});

const cite = '<cite id="nd30" title="Nghị định số 30">Nghị định số 30 của Chính phủ</cite>';
const article = (className: string, content: string) => `<article class="${className}">${content}</article>`;

/** The paragraphs and footnotes of a document in which the decree is cited. */
function citations(html: string): string[] {
  const { document } = parse(`<document>${html}</document>`);
  const texts = document?.parts.flatMap(({ bases, body }) => printBlocks([...bases, ...body])) ?? [];
  return [...texts, ...(document?.footnotes.flatMap((note) => printBlocks(note)) ?? [])];
}

describe('a citation', () => {
  it('is full the first time and short then', () => {
    expect(citations(article('main', `<p>${cite}</p><p>${cite}</p>`))).toEqual([
      'Nghị định số~30 của Chính phủ',
      'Nghị định số~30./.',
    ]);
  });

  it('in a basis is the first', () => {
    expect(citations(article('main', `<p class="basis">Căn cứ ${cite}.</p><p>${cite}</p>`))).toEqual([
      'Căn cứ Nghị định số~30 của Chính phủ.',
      'Nghị định số~30./.',
    ]);
  });

  it('is full again in the plan that is attached to a decision, which is a document of its own', () => {
    expect(citations(article('main', `<p>${cite}</p>`) + article('attached', `<p>${cite}</p>`))).toEqual([
      'Nghị định số~30 của Chính phủ./.',
      'Nghị định số~30 của Chính phủ./.',
    ]);
  });

  it('goes on from the text into its appendices', () => {
    const appendices = `<article class="appendix"><h1>Biểu</h1><p>${cite}</p></article>`;
    expect(citations(article('attached', `<p>${cite}</p>`) + appendices)).toEqual([
      'Nghị định số~30 của Chính phủ./.',
      'Nghị định số~30./.',
    ]);
  });

  it('in a footnote takes its turn where the footnote is referred to', () => {
    const note = `<aside id="a"><p>Theo ${cite}</p></aside>`;
    const text = `<p>Một<a class="footnote" href="#a"></a></p><p>${cite}</p>`;
    expect(citations(article('main', text) + note)).toEqual([
      'Một[^1]',
      'Nghị định số~30./.',
      'Theo Nghị định số~30 của Chính phủ',
    ]);
    const after = `<p>${cite}</p><p>Một<a class="footnote" href="#a"></a></p>`;
    expect(citations(article('main', after) + note).at(-1)).toBe('Theo Nghị định số~30');
  });
});

describe('footnotes', () => {
  const refer = (id: string) => `<a class="footnote" href="#${id}"></a>`;
  const note = (id: string) => `<aside id="${id}"><p>Chú thích ${id}</p></aside>`;

  it('are numbered in the order in which they are referred to, through all parts', () => {
    const html = `${article('main', `<p>Một${refer('b')}</p>`)}${article('attached', `<p>Hai${refer('a')}</p>`)}`;
    const { document } = parse(`<document>${html}${note('a')}${note('b')}</document>`);
    const notes =
      document &&
      printDocument(document)
        .split('\n')
        .filter((line) => line.startsWith('[^'));
    expect(notes).toEqual(['[^1] Chú thích b', '[^2] Chú thích a']);
  });

  it('keep their number when they are referred to again', () => {
    expect(citations(`${article('main', `<p>Một${refer('a')}</p><p>Hai${refer('a')}</p>`)}${note('a')}`)).toEqual([
      'Một[^1]',
      'Hai[^1]./.',
      'Chú thích a',
    ]);
  });

  it('stand close behind their word', () => {
    expect(citations(`${article('main', `<p>Một ${refer('a')} hai</p>`)}${note('a')}`)[0]).toBe('Một[^1] hai./.');
  });

  it('must have a text', () => {
    expect(htmlProblems(`<document>${article('main', `<p>Một${refer('a')}</p>`)}</document>`)).toEqual([
      'template/unknown-footnote: Chú thích “a” không có nội dung.',
    ]);
  });
});
