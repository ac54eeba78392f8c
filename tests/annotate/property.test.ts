import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bodyText, findingAt } from '../support/annotated.ts';
import { parseXml, walk } from '../support/docx-xml.ts';

const { paragraphs } = fc.letrec<{ paragraph: string; paragraphs: string; item: string }>((tie) => ({
  item: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(
      '<w:r><w:t>a &lt; b</w:t></w:r>',
      "<w:bookmarkStart w:id='1' w:name='>'/>",
      '<!-- <w:p> -->',
      '<w:r><w:rPr><w:sz w:val="2"/></w:rPr></w:r>',
      '<w:proofErr w:type="x" />',
    ),
    tie('paragraphs').map((inner) => `<w:r><w:pict><w:txbxContent>${inner}</w:txbxContent></w:pict></w:r>`),
  ),
  paragraph: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom('<w:p/>', '<w:p w:a="/"/>', '<w:p ></w:p >', '<w:p><w:pPr/></w:p>'),
    fc
      .tuple(fc.constantFrom('', '<w:pPr/>', '<w:pPr><w:rPr/></w:pPr>'), fc.array(tie('item'), { maxLength: 3 }))
      .map(([properties, items]) => `<w:p>${properties}${items.join('')}</w:p>`),
    tie('paragraphs').map((inner) => `<w:tbl><w:tr><w:tc>${inner}</w:tc></w:tr></w:tbl>`),
  ),
  paragraphs: fc.array(tie('paragraph'), { minLength: 1, maxLength: 3 }).map((all) => all.join('')),
}));

it('comments change nothing but that they are there, each once, behind properties and outside text boxes', () => {
  fc.assert(
    fc.property(paragraphs, fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 5 }), (content, indexes) => {
      const result = bodyText(
        content,
        indexes.map((index) => findingAt(index)),
      );
      const root = parseXml(`<w:body xmlns:w="w">${result}</w:body>`);
      const elements = walk(root);
      for (const name of ['commentRangeStart', 'commentRangeEnd', 'commentReference']) {
        const ids = elements
          .filter((element) => element.name === `w:${name}`)
          .map((element) => element.attributes['w:id']);
        expect(ids.sort()).toEqual(indexes.map((_, id) => String(id)).sort());
      }
      for (const { children } of elements.filter(({ name }) => name === 'w:p')) {
        const at = children.findIndex((child) => typeof child !== 'string' && child.name === 'w:pPr');
        expect(at).toBeLessThan(1);
      }
      for (const box of elements.filter(({ name }) => name === 'w:txbxContent')) {
        expect(walk(box).some(({ name }) => name.startsWith('w:comment'))).toBe(false);
      }
      expect(normal(withoutComments(result))).toBe(normal(content));
    }),
    { numRuns: 300 },
  );
});

function withoutComments(text: string): string {
  return text
    .replace(/<w:commentRange(?:Start|End) w:id="\d+"\/>/g, '')
    .replace(/<w:r>(?:<w:rPr><w:sz w:val="2"\/><\/w:rPr>)?<w:commentReference w:id="\d+"\/><\/w:r>/g, '');
}

/** An empty paragraph as one tag and as two are the same. */
function normal(text: string): string {
  return text.replace(/<w:p((?: [^>]*?)?)><\/w:p>/g, '<w:p$1/>');
}
