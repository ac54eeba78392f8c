import { expect, it } from 'vitest';
import { p, r, readMade } from '../support/docx-made.ts';

const deleted = (text: string) => `<w:del><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
const changes = (document: string) =>
  readMade({ document }).changes.map(({ kind, text, paragraph }) => [kind, text, paragraph.text]);
const texts = (document: string) => readMade({ document }).paragraphs.map(({ text }) => text);

it('reads the text as if every change were accepted, and lists the changes', () => {
  const document = `<w:p>${r('Căn cứ ')}<w:ins>${r('Luật ')}</w:ins><w:ins>${r('mới')}</w:ins>${deleted('Nghị định cũ')}</w:p>`;
  expect(texts(document)).toEqual(['Căn cứ Luật mới']);
  expect(changes(document)).toEqual([
    ['insertion', 'Luật mới', 'Căn cứ Luật mới'],
    ['deletion', 'Nghị định cũ', 'Căn cứ Luật mới'],
  ]);
});

it('shows moved text where it went', () => {
  const document = `<w:p><w:moveFrom>${r('câu')}</w:moveFrom></w:p><w:p><w:moveTo>${r('câu')}</w:moveTo></w:p>`;
  expect(texts(document)).toEqual(['', 'câu']);
  expect(changes(document)).toEqual([['move', 'câu', 'câu']]);
});

it('joins a paragraph whose mark is deleted with the next, as which it counts', () => {
  const document = `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${r('một ')}</w:p>${p('hai', { pPr: '<w:jc w:val="center"/>' })}`;
  const [paragraph, ...others] = readMade({ document }).paragraphs;
  expect(others).toEqual([]);
  expect(paragraph).toMatchObject({ text: 'một hai', place: { index: 1 }, format: { alignment: 'center' } });
  expect(changes(document)).toEqual([['deletion', '', 'một hai']]);
});

it('leaves nothing of a paragraph that is deleted before a table', () => {
  const gone = `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${deleted('bỏ')}</w:p>`;
  const table = `<w:tbl><w:tr><w:tc>${p('ô')}</w:tc></w:tr></w:tbl>`;
  expect(texts(gone + table)).toEqual(['ô']);
  expect(changes(gone + table)).toEqual([['deletion', 'bỏ', 'ô']]);
});

it('notes changed formatting once for a paragraph', () => {
  const run = '<w:r><w:rPr><w:b/><w:rPrChange><w:rPr/></w:rPrChange></w:rPr><w:t>a</w:t></w:r>';
  expect(changes(`<w:p><w:pPr><w:pPrChange><w:pPr/></w:pPrChange></w:pPr>${run}${run}</w:p>`)).toEqual([
    ['format', '', 'aa'],
  ]);
});

it('takes out a row that is deleted', () => {
  const row = (text: string, change = '') => `<w:tr><w:trPr>${change}</w:trPr><w:tc>${p(text)}</w:tc></w:tr>`;
  expect(texts(`<w:tbl>${row('giữ')}${row('bỏ', '<w:del/>')}</w:tbl>`)).toEqual(['giữ']);
});

it('says on which paragraphs somebody commented', () => {
  const document = `${p('a')}<w:p>${r('b')}<w:r><w:commentReference w:id="1"/></w:r></w:p>`;
  expect(readMade({ document }).commented.map(({ text }) => text)).toEqual(['b']);
});
