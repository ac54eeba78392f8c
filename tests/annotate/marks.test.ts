import { describe, expect, it } from 'vitest';
import { annotated, bodyText, documentXml, findingAt, transitional, wordFile } from '../support/annotated.ts';
import { processorTime } from '../support/processor-time.ts';

const start = '<w:commentRangeStart w:id="0"/>';
const end = '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>';
const text = (words: string) => `<w:r><w:t>${words}</w:t></w:r>`;

describe('a comment on a paragraph', () => {
  it('spans what stands behind its properties, and its reference follows the span', () => {
    expect(bodyText(`<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${text('a')}</w:p>`, [findingAt(0)])).toBe(
      `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${start}${text('a')}${end}</w:p>`,
    );
  });

  it('spans all of one without properties', () => {
    expect(bodyText(`<w:p>${text('a')}</w:p>`, [findingAt(0)])).toBe(`<w:p>${start}${text('a')}${end}</w:p>`);
  });

  it('stands in an empty one where there is nothing else, however that is written', () => {
    expect(bodyText('<w:p></w:p>', [findingAt(0)])).toBe(`<w:p>${start}${end}</w:p>`);
    expect(bodyText('<w:p/>', [findingAt(0)])).toBe(`<w:p>${start}${end}</w:p>`);
    expect(bodyText('<w:p w:rsidR="00A1" />', [findingAt(0)])).toBe(`<w:p w:rsidR="00A1" >${start}${end}</w:p>`);
    expect(bodyText('<w:p><w:pPr/></w:p>', [findingAt(0)])).toBe(`<w:p><w:pPr/>${start}${end}</w:p>`);
  });

  it('is put in a moment among very many paragraphs without text', () => {
    const time = processorTime();
    expect(bodyText('<w:p/>'.repeat(20_000), [findingAt(0)])).toContain(start);
    expect(time()).toBeLessThan(2000);
  });

  it('is put in a moment on each of very many paragraphs', () => {
    const body = `<w:p>${'<w:r/>'.repeat(30)}${text('a')}</w:p>`.repeat(5000);
    const findings = Array.from({ length: 5000 }, (_, index) => findingAt(index));
    const time = processorTime();
    expect(bodyText(body, findings)).toContain('<w:commentReference w:id="4999"/>');
    expect(time()).toBeLessThan(3000);
  });

  it('leaves everything around it as it is written, odd as that may be', () => {
    const before = `<w:p ><!-- </w:p> --><w:r><w:t xml:space='preserve' >a &gt; b</w:t></w:r></w:p >\n`;
    const meant = `<w:p a=">" b='/>'><?x <w:p>?>${text('b')}</w:p>`;
    expect(bodyText(`${before}${meant}`, [findingAt(1)])).toBe(
      `${before}<w:p a=">" b='/>'>${start}<?x <w:p>?>${text('b')}${end}</w:p>`,
    );
  });

  it('is one of several where several findings are on one paragraph', () => {
    expect(bodyText(`<w:p>${text('a')}</w:p>`, [findingAt(0), findingAt(0)])).toBe(
      `<w:p>${start}${start.replace('0', '1')}${text('a')}${end}${end.replaceAll('"0"', '"1"')}</w:p>`,
    );
  });

  it('has the font and size of the last run, so that no line grows by it', () => {
    const small = '<w:rPr><w:rFonts w:ascii="Arial"/><w:b/><w:sz w:val="16"/></w:rPr>';
    const result = bodyText(`<w:p>${text('a')}<w:r>${small}<w:t>b</w:t></w:r></w:p>`, [findingAt(0)]);
    expect(result).toContain(
      '<w:r><w:rPr><w:rFonts w:ascii="Arial"/><w:sz w:val="16"/></w:rPr><w:commentReference w:id="0"/></w:r>',
    );
  });

  it('has in an empty paragraph the size of its mark, so that a spacer stays as low as it is', () => {
    const result = bodyText('<w:p><w:pPr><w:rPr><w:sz w:val="2"/></w:rPr></w:pPr></w:p>', [findingAt(0)]);
    expect(result).toContain('<w:r><w:rPr><w:sz w:val="2"/></w:rPr><w:commentReference w:id="0"/></w:r>');
  });

  it('is found by counting start tags, those in tables and text boxes too', () => {
    const table = `<w:tbl><w:tr><w:tc><w:p>${text('b')}</w:p></w:tc></w:tr></w:tbl>`;
    expect(bodyText(`<w:p/>${table}<w:p/>`, [findingAt(1)])).toBe(
      `<w:p/><w:tbl><w:tr><w:tc><w:p>${start}${text('b')}${end}</w:p></w:tc></w:tr></w:tbl><w:p/>`,
    );
  });
});

describe('a comment on a paragraph without text', () => {
  const drawing = '<w:r><w:pict/></w:r>';

  it('stands on the text above it, so that no viewer changes the height of a drawn line', () => {
    expect(bodyText(`<w:p>${text('a')}</w:p><w:p/><w:p>${drawing}</w:p>`, [findingAt(2)])).toBe(
      `<w:p>${start}${text('a')}${end}</w:p><w:p/><w:p>${drawing}</w:p>`,
    );
  });

  it('stands on the text below where there is none above in the same cell', () => {
    const cell = (content: string) => `<w:tbl><w:tr><w:tc>${content}</w:tc></w:tr></w:tbl>`;
    expect(bodyText(`<w:p>${text('a')}</w:p>${cell(`<w:p/><w:p>${text('b')}</w:p>`)}`, [findingAt(1)])).toBe(
      `<w:p>${text('a')}</w:p>${cell(`<w:p/><w:p>${start}${text('b')}${end}</w:p>`)}`,
    );
  });
});

describe('a comment that Word allows nowhere near', () => {
  const box = (content: string) => `<w:r><w:pict><w:txbxContent>${content}</w:txbxContent></w:pict></w:r>`;

  it('moves from a text box to the paragraph that anchors the box', () => {
    const content = `<w:p>${text('a')}${box('<w:p/><w:p/>')}${text('c')}</w:p>`;
    expect(bodyText(content, [findingAt(2)])).toBe(
      `<w:p>${start}${text('a')}${box('<w:p/><w:p/>')}${text('c')}${end}</w:p>`,
    );
  });

  it('says there where it belongs', () => {
    const bytes = wordFile(documentXml(`<w:p>${box('<w:p/>')}</w:p>`));
    const comments = annotated(bytes, [findingAt(1)]).get('word/comments.xml');
    expect(comments).toContain('Chỗ: Kế hoạch, đoạn 2, Tiêu ngữ: “Độc lập – Tự Do – Hạnh phúc”');
  });

  it('moves out of a fallback, which is not there for Word', () => {
    const mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
    const alternative = `<mc:AlternateContent ${mc}><mc:Fallback><w:p/></mc:Fallback></mc:AlternateContent>`;
    expect(bodyText(`<w:p/>${alternative}`, [findingAt(1)])).toBe(`<w:p>${start}${end}</w:p>${alternative}`);
  });

  it('stands on the first paragraph when it has no place, or when there is no such paragraph', () => {
    const { word: _, ...whole } = findingAt(0);
    expect(bodyText('<w:p/><w:p/>', [whole])).toBe(`<w:p>${start}${end}</w:p><w:p/>`);
    expect(bodyText('<w:p/><w:p/>', [findingAt(7)])).toBe(`<w:p/><w:p>${start}${end}</w:p>`);
    expect(bodyText('<w:p/><w:p/>', [findingAt(1, { part: 'word/header1.xml' })])).toBe(
      `<w:p>${start}${end}</w:p><w:p/>`,
    );
  });

  it('stands on the paragraph with the mark of the footnote it is about', () => {
    const mark = '<w:r><w:footnoteReference w:id="5"/></w:r>';
    const footnotes = `<w:footnotes xmlns:w="${transitional}"><w:footnote w:id="2"><w:p/></w:footnote><w:footnote w:id="5"><w:p/><w:p/></w:footnote></w:footnotes>`;
    const bytes = wordFile(documentXml(`<w:p/><w:p>${mark}</w:p>`), { 'word/footnotes.xml': footnotes });
    const parts = annotated(bytes, [findingAt(2, { part: 'word/footnotes.xml' })]);
    expect(parts.get('word/document.xml')).toBe(documentXml(`<w:p/><w:p>${start}${mark}${end}</w:p>`));
    expect(parts.get('word/footnotes.xml')).toBe(footnotes);
  });

  it('gets a paragraph of its own in a text that has none', () => {
    expect(bodyText('<w:sectPr/>', [findingAt(0)])).toBe(`<w:p>${start}${end}</w:p><w:sectPr/>`);
  });
});

describe('names', () => {
  it('are written with the prefix that the file has chosen', () => {
    const document = `<x:document xmlns:x="${transitional}"><x:body><x:p x:rsidR="0"/></x:body></x:document>`;
    expect(annotated(wordFile(document), [findingAt(0)]).get('word/document.xml')).toContain(
      '<x:p x:rsidR="0"><x:commentRangeStart x:id="0"/><x:commentRangeEnd x:id="0"/><x:r><x:commentReference x:id="0"/></x:r></x:p>',
    );
  });

  it('bring their prefix along where the file has none, for attributes need one', () => {
    const document = `<document xmlns="${transitional}"><body><p></p></body></document>`;
    expect(annotated(wordFile(document), [findingAt(0)]).get('word/document.xml')).toContain(
      `<p><w:commentRangeStart xmlns:w="${transitional}" w:id="0"/>`,
    );
  });

  it('are those of the strict form in a strict file', () => {
    const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
    const parts = annotated(wordFile(documentXml('<w:p/>').replace(transitional, strict)), [findingAt(0)]);
    expect(parts.get('word/document.xml')).toContain('<w:commentRangeStart w:id="0"/>');
    expect(parts.get('word/comments.xml')).toContain(`<w:comments xmlns:w="${strict}">`);
    expect(parts.get('word/_rels/document.xml.rels')).toContain(
      'Type="http://purl.oclc.org/ooxml/officeDocument/relationships/comments"',
    );
  });

  it('of another namespace are no paragraphs, whatever they are called', () => {
    const other = '<m:p xmlns:m="urn:m"/>';
    expect(bodyText(`${other}<w:p/>`, [findingAt(0)])).toBe(`${other}<w:p>${start}${end}</w:p>`);
  });
});
