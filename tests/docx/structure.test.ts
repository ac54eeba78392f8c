import { beforeAll, describe, expect, test } from 'vitest';
import { buildSpec } from '../support/docx-build.ts';
import { type Parts, partsOf } from '../support/docx-file.ts';
import { structureFaults } from '../support/docx-structure.ts';
import { variantText } from '../support/docx-variants.ts';

/** Proof that the checker can fail: a sound file with one thing broken has one kind of fault, and is told so. */

let sound: Parts;
beforeAll(async () => {
  const [file] = await buildSpec(variantText('an attached plan and appendices in one file'));
  sound = partsOf(file?.bytes ?? new Uint8Array());
});

/** The faults after one place of one part has been changed. */
function faultsWith(path: string, from: string | RegExp, to: string): string[] {
  const text = sound.get(path) ?? '';
  const broken = text.replace(from, to);
  expect(broken, 'the change has to change something').not.toBe(text);
  return structureFaults(new Map([...sound, [path, broken]]));
}

function faultsWithout(path: string): string[] {
  return structureFaults(new Map([...sound].filter(([other]) => other !== path)));
}

const document = 'word/document.xml';
const styles = 'word/styles.xml';
const relations = 'word/_rels/document.xml.rels';
const types = '[Content_Types].xml';

test('a file as it is built has no fault', () => {
  expect(structureFaults(sound)).toEqual([]);
});

describe('a fault is found when', () => {
  test.each<[what: string, path: string, from: string | RegExp, to: string, fault: string]>([
    ['a part is not well-formed', document, '</w:body>', '', 'is not well-formed'],
    ['text is decomposed', document, 'KẾ HOẠCH', 'KẾ HOẠCH'.normalize('NFD'), 'not NFC'],
    ['a replacement character is in the text', document, 'KẾ HOẠCH', 'K\uFFFD HOẠCH', 'U+FFFD'],
    ['a cell has no paragraph', document, /(<\/w:tcPr>)<w:p>.*?(?=<\/w:tc>)/s, '$1', 'does not end in a paragraph'],
    ['a row has no cell', document, /(<\/w:trPr>)<w:tc>.*?(?=<\/w:tr>)/s, '$1', 'a table row has no cell'],
    ['a table has no row', document, /(<\/w:tblGrid>).*?(?=<\/w:tbl>)/s, '$1', 'a table has no row'],
    ['a grid has a column too many', document, '<w:gridCol', '<w:gridCol w:w="0"/><w:gridCol', 'the table has 3'],
    ['a grid is wider than its table', document, /(<w:gridCol w:w=")\d+/, '$19999', 'add up to'],
    ['a cell is not as wide as its columns', document, /(<w:tcW w:type="dxa" w:w=")\d+/, '$177', 'is 77 wide'],
    ['a merged cell has no beginning', document, '<w:vMerge w:val="restart"/>', '', 'not above it'],
    [
      'two tables touch',
      document,
      /(<\/w:tbl>)<w:p>.*?<\/w:p>(<w:p>.*?<\/w:p>)*?(?=<w:tbl>)/s,
      '$1',
      'against each other',
    ],
    [
      'the body has no section at its end',
      document,
      /<w:sectPr>(?:(?!<w:sectPr>).)*<\/w:sectPr>(?=<\/w:body>)/s,
      '',
      'section properties',
    ],
    [
      'a table is last in the body',
      document,
      /<w:p>(?=(?:(?!<w:p>).)*<\/w:body>).*?(?=<w:sectPr>)/s,
      '<w:tbl/>',
      'after the last table',
    ],
    ['a paragraph has an unknown style', document, '"TenLoai"', '"TenLoai2"', 'the style TenLoai2 does not exist'],
    [
      'a style is based on an unknown one',
      styles,
      '<w:basedOn w:val="NoiDung"',
      '<w:basedOn w:val="X"',
      'a missing style X',
    ],
    [
      'a style is followed by an unknown one',
      styles,
      '<w:qFormat/>',
      '<w:next w:val="X"/><w:qFormat/>',
      'a missing style X',
    ],
    [
      'a style is linked to an unknown one',
      styles,
      '<w:qFormat/>',
      '<w:link w:val="X"/><w:qFormat/>',
      'a missing style X',
    ],
    ['a footnote is missing', document, /(<w:footnoteReference w:id=")\d+/, '$199', 'the footnote 99 does not exist'],
    ['a footnote is referred to twice', document, /(<w:footnoteReference w:id="1"\/>)/, '$1$1', 'referred to twice'],
    [
      'a footnote refers to a footnote',
      'word/footnotes.xml',
      '<w:footnoteRef/>',
      '<w:footnoteReference w:id="1"/>',
      'refers to a footnote',
    ],
    [
      'a relationship is missing',
      document,
      /(<w:headerReference [^>]*r:id=")[^"]+/,
      '$1rId99',
      'nothing is related by r:id rId99',
    ],
    ['a relationship leads nowhere', relations, 'header1.xml', 'header99.xml', 'header99.xml, which is missing'],
    ['two relationships share an id', relations, /Id="rId2"/, 'Id="rId1"', 'two relationships have one id'],
    [
      'a part has no content type',
      types,
      /<Override [^>]*header1.xml"\/>/,
      '',
      'word/header1.xml: has no content type',
    ],
    [
      'a missing part has a content type',
      types,
      '/word/header1.xml',
      '/word/header99.xml',
      'header99.xml, which is missing',
    ],
    ['two bookmarks share an id', document, '<w:body>', `<w:body>${mark('1', 'a')}${mark('1', 'b')}`, 'one w:id'],
    ['two bookmarks share a name', document, '<w:body>', `<w:body>${mark('1', 'a')}${mark('2', 'a')}`, 'one w:name'],
    ['two drawings share an id', document, '<w:body>', '<w:body><wp:docPr id="1"/><wp:docPr id="1"/>', 'one id'],
    [
      'a numbering is missing',
      document,
      '<w:pPr>',
      '<w:pPr><w:numPr><w:numId w:val="99"/></w:numPr>',
      'the numbering 99',
    ],
  ])('%s', (_, path, from, to, fault) => {
    expect(faultsWith(path, from, to).join('\n')).toContain(fault);
  });

  test('a part that others relate to is missing', () => {
    expect(faultsWithout('word/header1.xml').join('\n')).toContain('leads to word/header1.xml, which is missing');
  });

  test('nothing says what the parts are', () => {
    expect(faultsWithout(types)).toContain('the package has no [Content_Types].xml');
  });

  test('a part lies in the file that nothing leads to', () => {
    const stray = new Map([...sound, ['word/stray.xml', '<stray/>']]);
    expect(structureFaults(stray)).toContain('word/stray.xml: no relationship leads here');
  });
});

function mark(id: string, name: string): string {
  return `<w:bookmarkStart w:id="${id}" w:name="${name}"/><w:bookmarkEnd w:id="${id}"/>`;
}
