import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { deflate } from '../../src/cli/deflate.ts';
import { readDocx } from '../../src/reader/read.ts';
import { annotated, documentXml, findingAt, relationships, transitional, wordFile } from '../support/annotated.ts';

const signature = { author: 'Văn thư xã Ví Dụ', date: '2026-11-05T08:30:00Z' };
const one = documentXml('<w:p/>');

describe('a comment', () => {
  const parts = unzipSync(annotate(wordFile(one), [findingAt(0)], signature, deflate));
  const text = new TextDecoder().decode(parts['word/comments.xml']);
  const lines = [...text.matchAll(/<w:t xml:space="preserve">([^<]*)<\/w:t>/g)].map(([, line]) => line);

  it('says the fault with its code and level, what is prescribed by which clause, and the remedy', () => {
    expect(lines).toEqual([
      '[H03, E – trái quy định] Tiêu ngữ viết “Độc lập – Tự Do – Hạnh phúc”.',
      'Quy định: “Độc lập - Tự do - Hạnh phúc”.',
      'Căn cứ: điểm b khoản 1 Mục II Phần I Phụ lục I, Nghị định số 30/2020/NĐ-CP',
      'Cách sửa: Gõ lại Tiêu ngữ.',
    ]);
  });

  it('is signed and dated', () => {
    expect(text).toContain(
      '<w:comment w:id="0" w:author="Văn thư xã Ví Dụ" w:date="2026-11-05T08:30:00Z" w:initials="XVD">',
    );
  });

  it.each([
    ['warning', 'W – khác mẫu trình bày, thông lệ', 'Nên là'],
    ['note', 'I – chưa thống nhất', 'Nên là'],
  ] as const)('on a %s speaks of no breach', (severity, level, wanted) => {
    const comments = annotated(wordFile(one), [{ ...findingAt(0), severity }]).get('word/comments.xml') ?? '';
    expect(comments).toContain(`[H03, ${level}]`);
    expect(comments).toContain(`${wanted}: “Độc lập`);
    expect(comments).not.toMatch(/quy định|Căn cứ:/i);
  });

  it('escapes what would be XML and leaves out what no XML can hold', () => {
    const finding = { ...findingAt(0), message: 'a < b & "c" \u0001\uFFFF\uD800' };
    const comments = annotated(wordFile(one), [finding]).get('word/comments.xml') ?? '';
    expect(comments).toContain('a &lt; b &amp; &quot;c&quot; ‹U+0001›\uFFFD</w:t>');
  });
});

describe('the parts of an annotated file', () => {
  it('are made for comments where the file has none', () => {
    const parts = annotated(wordFile(one), [findingAt(0)]);
    expect([...parts.keys()]).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'word/document.xml',
      'word/comments.xml',
      'word/_rels/document.xml.rels',
    ]);
    expect(parts.get('word/_rels/document.xml.rels')).toContain(
      '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>',
    );
    expect(parts.get('[Content_Types].xml')).toMatch(
      /<Override PartName="\/word\/comments\.xml" ContentType="[^"]*wordprocessingml\.comments\+xml"\/><\/Types>$/,
    );
  });

  it('extend the comments that the file has, with numbers that no comment has', () => {
    const existing = '<w:comment w:id="7" w:author="Ai đó"><w:p/></w:comment>';
    const bytes = wordFile(documentXml('<w:p><w:commentRangeStart w:id="9"/></w:p>'), {
      'word/_rels/document.xml.rels': relationships(['styles', 'styles.xml'], ['comments', 'ghi-chu.xml']),
      'word/ghi-chu.xml': `<w:comments xmlns:w="${transitional}">${existing}</w:comments>`,
      'word/styles.xml': `<w:styles xmlns:w="${transitional}"/>`,
    });
    const parts = annotated(bytes, [findingAt(0)]);
    expect(parts.get('word/ghi-chu.xml')).toContain(`${existing}<w:comment w:id="10" w:author="kehoach"`);
    expect(parts.get('word/_rels/document.xml.rels')).toBe(
      relationships(['styles', 'styles.xml'], ['comments', 'ghi-chu.xml']),
    );
    expect(parts.get('word/document.xml')).toContain('<w:commentRangeStart w:id="10"/>');
    expect(parts.has('word/comments.xml')).toBe(false);
  });

  it.each([
    'word\\document.xml',
    '/word/d%6Fcument.xml',
    './word/document.xml?x',
    'word/d&#111;cument.xml',
    'WORD/Document.xml',
  ])('are found as the reader finds them: %s', (target) => {
    const bytes = wordFile(one, { '_rels/.rels': relationships(['officeDocument', target]) });
    expect('file' in readDocx(bytes, 'la.docx')).toBe(true);
    expect(annotated(bytes, [findingAt(0)]).get('word/comments.xml')).toContain('Tiêu ngữ viết');
  });

  it('keep their order and their bytes where they carry no comment, known or unknown', () => {
    const odd = { 'word/media/anh.bin': '\u0000\u0001', 'la.txt': 'gì đó', 'word/commentsExtended.xml': '<x/>' };
    const bytes = wordFile(one, { ...odd, 'word/_rels/document.xml.rels': relationships(['styles', 'styles.xml']) });
    const before = unzipSync(bytes);
    const after = unzipSync(annotate(bytes, [findingAt(0)], signature, deflate));
    expect(Object.keys(after)).toEqual([...Object.keys(before), 'word/comments.xml']);
    for (const path of ['_rels/.rels', ...Object.keys(odd)]) expect(after[path]).toEqual(before[path]);
  });

  it('are all as they were when there is nothing to say', () => {
    const bytes = wordFile(one);
    expect(unzipSync(annotate(bytes, [], signature, deflate))).toEqual(unzipSync(bytes));
  });

  it('come out the same from the same file', () => {
    const twice = [1, 2].map(() => annotate(wordFile(one), [findingAt(0)], signature, deflate));
    expect(twice[0]).toEqual(twice[1]);
  });

  it('refuse what is no Word file', () => {
    expect(() => annotate(new Uint8Array([1, 2, 3]), [findingAt(0)], signature, deflate)).toThrow('not-a-zip');
    expect(() => annotate(wordFile(one, { '_rels/.rels': null }), [findingAt(0)], signature, deflate)).toThrow(
      'no main text',
    );
  });

  it('are written as UTF-8 where they were UTF-16', () => {
    const utf16 = documentXml('<w:p><w:r><w:t>Kế hoạch</w:t></w:r></w:p>').replace('UTF-8', 'UTF-16');
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(utf16, 'utf16le')]);
    const parts = annotated(wordFile('', { 'word/document.xml': bytes }), [findingAt(0)]);
    expect(parts.get('word/document.xml')).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8" standalone="yes"\?>.*Kế hoạch/,
    );
  });
});
