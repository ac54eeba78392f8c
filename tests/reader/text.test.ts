import { expect, it } from 'vitest';
import { p, r, readMade } from '../support/docx-made.ts';

const paragraphs = (document: string) => readMade({ document }).paragraphs;
const texts = (document: string) => paragraphs(document).map(({ text }) => text);
const char = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const instruction = (text: string) => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;

it('shows tabs, breaks, special hyphens and symbols as they are seen', () => {
  const inside =
    '<w:t>Số:</w:t><w:tab/><w:t>12</w:t><w:noBreakHyphen/><w:t>NQ</w:t><w:softHyphen/><w:br/><w:sym w:font="Symbol" w:char="F0B7"/><w:cr/><w:sym w:font="Wingdings" w:char="F0FC"/>';
  expect(texts(`<w:p><w:r>${inside}</w:r></w:p>`)).toEqual(['Số:\t12\u2011NQ\n•\n✓']);
});

it('drops the spaces at the ends of a text that does not ask to keep them', () => {
  expect(texts('<w:p><w:r><w:t> a </w:t></w:r><w:r><w:t xml:space="preserve"> b </w:t></w:r></w:p>')).toEqual(['a b ']);
});

it('sees through content controls, tags, links and the like', () => {
  const inside = `<w:sdt><w:sdtPr/><w:sdtContent>${r('a')}</w:sdtContent></w:sdt><w:smartTag>${r('b')}</w:smartTag><w:hyperlink>${r('c')}</w:hyperlink><w:customXml>${r('d')}</w:customXml>`;
  const whole = `<w:sdt><w:sdtContent><w:p>${inside}</w:p></w:sdtContent></w:sdt>`;
  expect(texts(whole)).toEqual(['abcd']);
  expect(paragraphs(whole)[0]?.runs[2]?.field).toBe('HYPERLINK');
});

it('keeps hidden runs out of the text but not out of the runs', () => {
  const [paragraph] = paragraphs(`<w:p>${r('thấy')}${r('ẩn', '<w:vanish/>')}</w:p>`);
  expect(paragraph?.text).toBe('thấy');
  expect(paragraph?.runs.map(({ text, format }) => [text, format.hidden])).toEqual([
    ['thấy', false],
    ['ẩn', true],
  ]);
});

it('shows the result of a field and not its instruction, also of fields in fields', () => {
  const inner = `${char('begin')}${instruction('REF a')}${char('separate')}${r('khuất')}${char('end')}`;
  const field = `${char('begin')}${instruction(' HYPERLINK ')}${inner}${char('separate')}${r('hiện')}${char('end')}`;
  const [paragraph] = paragraphs(`<w:p>${r('x')}${field}${r('y')}</w:p>`);
  expect(paragraph?.text).toBe('xhiệny');
  expect(paragraph?.runs.map(({ field }) => field)).toEqual([undefined, 'HYPERLINK', undefined]);
});

it('knows a page number that no program has computed yet', () => {
  const complex = `<w:p>${char('begin')}${instruction('PAGE \\* MERGEFORMAT')}${char('separate')}${char('end')}</w:p>`;
  const simple = '<w:p><w:fldSimple w:instr=" PAGE "/></w:p>';
  const fields = paragraphs(complex + simple).map(({ runs }) => runs.map(({ field, text }) => [field, text]));
  expect(fields).toEqual([[['PAGE', '']], [['PAGE', '']]]);
});

it('loses no text to a field that never ends', () => {
  expect(texts(`<w:p>${char('begin')}${instruction('PAGE')}${r('còn')}</w:p>${p('sau')}`)).toEqual(['còn', 'sau']);
});

it('says which note a run refers to', () => {
  const footnotes =
    '<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote><w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>Luật số 1</w:t></w:r></w:p></w:footnote>';
  const file = readMade({ document: `<w:p>${r('a')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`, footnotes });
  expect(file.paragraphs[0]?.runs[1]).toMatchObject({ text: '', footnote: '2' });
  expect([...file.footnotes].map(([id, [note]]) => [id, note?.text, note?.container.in])).toEqual([
    ['2', 'Luật số 1', 'footnote'],
  ]);
});

it('begins a page after a break, by the wish of a paragraph, and with the document', () => {
  const page = '<w:r><w:br w:type="page"/></w:r>';
  const document = `${p('đầu')}<w:p>${r('a')}${page}</w:p>${p('sau ngắt')}<w:p>${page}${r('b')}</w:p>${p('c', { pPr: '<w:pageBreakBefore/>' })}<w:p>${page}</w:p>${p('d')}`;
  expect(paragraphs(document).map(({ text, startsPage }) => [text, startsPage])).toEqual([
    ['đầu', true],
    ['a', false],
    ['sau ngắt', true],
    ['b', true],
    ['c', true],
    ['', false],
    ['d', true],
  ]);
});

it('takes one branch of alternatives and still counts the paragraphs of the other', () => {
  const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`;
  const drawing = `<w:drawing><wp:anchor><wp:positionH relativeFrom="page"><wp:posOffset>1270000</wp:posOffset></wp:positionH><wp:extent cx="1270000" cy="635000"/><a:graphic><a:graphicData><wps:wsp><wps:txbx>${box('khung')}</wps:txbx><wps:bodyPr lIns="0" rIns="0"/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`;
  const fallback = `<w:pict><v:shape><v:textbox>${box('khung')}</v:textbox></v:shape></w:pict>`;
  const document = `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps">${drawing}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent></w:r>${r('neo')}</w:p>${p('sau')}`;
  const found = paragraphs(document);
  expect(found.map(({ text, place }) => [text, place.index])).toEqual([
    ['neo', 0],
    ['khung', 1],
    ['sau', 3],
  ]);
  expect(found[1]).toMatchObject({ container: { in: 'textBox', box: 0 }, area: { leftPt: 100, widthPt: 100 } });
});
