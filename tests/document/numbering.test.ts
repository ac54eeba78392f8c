import { describe, expect, it } from 'vitest';
import { linesOf, partsOf } from '../support/html.ts';
import { printBlocks } from '../support/print-document.ts';

const list = (style: string, count: number) =>
  `<ol class="${style}">${Array.from({ length: count }, (_, index) => `<li><p>${index + 1}</p></li>`).join('')}</ol>`;

describe('numbers', () => {
  it('of sections are Roman', () => {
    const sections = Array.from({ length: 4 }, () => '<section><h2>Mục đích</h2></section>').join('');
    expect(linesOf(sections)).toEqual(['I. Mục đích', 'II. Mục đích', 'III. Mục đích', 'IV. Mục đích./.']);
  });

  it('of parts are Phần I, Phần II, and sections count anew in each', () => {
    const part = '<section class="part"><h2>A</h2><section><h2>B</h2></section><section><h2>C</h2></section></section>';
    const lines = ['Phần I A', '  I. B', '  II. C', 'Phần II A', '  I. B', '  II. C./.'];
    expect(linesOf(part + part)).toEqual(lines);
  });

  it('of articles are Điều 1., Điều 2.', () => {
    expect(linesOf(list('articles', 2))).toEqual(['Điều 1. 1', 'Điều 2. 2./.']);
  });

  it('of clauses are 1., 2., and inside a clause 1.1., 1.2.', () => {
    const inner = `<ol class="clauses"><li><h3>Mục đích</h3>${list('clauses', 2)}</li><li><p>Hai</p></li></ol>`;
    expect(linesOf(inner)).toEqual(['1. [Mục đích]', '  1.1. 1', '  1.2. 2', '2. Hai./.']);
  });

  it('of clauses inside a clause inside a clause are 1.1.1.', () => {
    const deep = `<ol class="clauses"><li><p>A</p><ol class="clauses"><li><p>B</p>${list('clauses', 1)}</li></ol></li></ol>`;
    expect(linesOf(deep)).toEqual(['1. A', '  1.1. B', '    1.1.1. 1./.']);
  });

  it('of clauses begin anew inside a point', () => {
    const text = `<ol class="clauses"><li><p>A</p><ol class="points"><li><p>B</p>${list('clauses', 2)}</li></ol></li></ol>`;
    expect(linesOf(text)).toEqual(['1. A', '  a) B', '    1. 1', '    2. 2./.']);
  });

  it('of points are letters with đ and without f', () => {
    const letters = linesOf(list('points', 8)).map((line) => line.split(' ')[0]);
    expect(letters).toEqual(['a)', 'b)', 'c)', 'd)', 'đ)', 'e)', 'g)', 'h)']);
  });

  it('of bullets are -, inside a bullet +, and + again further in', () => {
    const text = '<ul><li><p>A</p><ul><li><p>B</p><ul><li><p>C</p></li></ul></li></ul></li><li><p>D</p></li></ul>';
    expect(linesOf(text)).toEqual(['- A', '  + B', '    + C', '- D./.']);
  });

  it('of bullets inside a point are -', () => {
    const text = '<ol class="points"><li><p>A</p><ul><li><p>B</p></li></ul></li></ol>';
    expect(linesOf(text)).toEqual(['a) A', '  - B./.']);
  });

  it('of numbered items are (1), (2)', () => {
    expect(linesOf(list('numbered', 2))).toEqual(['(1) 1', '(2) 2./.']);
  });

  it('go on behind a paragraph inside one section, style by style', () => {
    const text = `${list('points', 2)}<p>Ngoài ra:</p>${list('points', 1)}${list('numbered', 1)}${list('points', 1)}`;
    expect(linesOf(`<section><h2>A</h2>${text}</section>`)).toEqual([
      'I. A',
      '  a) 1',
      '  b) 2',
      '  Ngoài ra:',
      '  c) 1',
      '  (1) 1',
      '  d) 1./.',
    ]);
  });

  it('begin anew in the next section and in the next part', () => {
    const section = `<section><h2>A</h2>${list('clauses', 1)}</section>`;
    const parts = partsOf(`<document><article>${section}${section}</article><article>${section}</article></document>`);
    expect(parts.map(({ body }) => printBlocks(body))).toEqual([
      ['I. A', '  1. 1', 'II. A', '  1. 1./.'],
      ['I. A', '  1. 1./.'],
    ]);
  });

  it('stand before an item that holds no paragraph', () => {
    expect(linesOf(`<ol class="clauses"><li>${list('points', 1)}</li></ol>`)).toEqual(['1.', '  a) 1./.']);
  });
});
