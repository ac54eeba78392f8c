import { expect, it } from 'vitest';
import { type Made, p, readMade } from '../support/docx-made.ts';

/** The format of the first run, or of the first paragraph, of a document. */
const run = (made: Made) => readMade(made).paragraphs[0]?.runs[0]?.format;
const format = (made: Made) => readMade(made).paragraphs[0]?.format;

const style = (id: string, content: string, { kind = 'paragraph', base = '', more = '' } = {}) =>
  `<w:style w:type="${kind}" w:styleId="${id}" ${more}><w:name w:val="${id}"/>${base && `<w:basedOn w:val="${base}"/>`}${content}</w:style>`;
const bold = '<w:rPr><w:b/></w:rPr>';
const inStyle = { pPr: '<w:pStyle w:val="A"/>' };

it('takes what a style is silent about from those it is based on, then from the defaults', () => {
  const styles = `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri"/><w:sz w:val="22"/></w:rPr></w:rPrDefault>
    <w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
    ${style('Nen', '<w:pPr><w:jc w:val="both"/></w:pPr><w:rPr><w:sz w:val="28"/></w:rPr>')}
    ${style('A', '<w:pPr><w:spacing w:before="120"/></w:pPr><w:rPr><w:i/></w:rPr>', { base: 'Nen' })}`;
  const document = p('Nội dung', inStyle);
  expect(run({ styles, document })).toMatchObject({ font: 'Calibri', sizePt: 14, italic: true, bold: false });
  expect(format({ styles, document })).toMatchObject({ style: 'A', alignment: 'justify', beforePt: 6, afterPt: 8 });
  expect(format({ styles, document })?.lineSpacing.value).toBeCloseTo(1.079, 3);
});

it('uses the default paragraph style where none or an unknown one is named', () => {
  const styles = style('Goc', '<w:rPr><w:sz w:val="26"/></w:rPr>', { more: 'w:default="1"' });
  expect(run({ styles, document: p('a') })?.sizePt).toBe(13);
  expect(run({ styles, document: p('a', { pPr: '<w:pStyle w:val="KhongCo"/>' }) })?.sizePt).toBe(13);
});

it('sets Times New Roman 10 where the file has no styles at all', () => {
  expect(run({ document: p('a') })).toMatchObject({ font: 'Times New Roman', sizePt: 10 });
});

it('ends a circle of styles', () => {
  const styles = style('A', bold, { base: 'B' }) + style('B', '<w:rPr><w:i/></w:rPr>', { base: 'A' });
  expect(run({ styles, document: p('a', inStyle) })).toMatchObject({ bold: true, italic: true });
});

it('lets bold of a character style cancel bold of the paragraph style, and the run itself decide against both', () => {
  const styles = style('A', bold) + style('C', bold, { kind: 'character' });
  const both = '<w:rStyle w:val="C"/>';
  expect(run({ styles, document: p('a', { ...inStyle, rPr: both }) })?.bold).toBe(false);
  expect(run({ styles, document: p('a', { ...inStyle, rPr: `${both}<w:b/>` }) })?.bold).toBe(true);
  expect(run({ styles, document: p('a', { ...inStyle, rPr: '<w:b w:val="0"/>' }) })?.bold).toBe(false);
  expect(run({ styles, document: p('a', { rPr: both }) })?.bold).toBe(true);
});

it('does not cancel bold within one chain of styles', () => {
  const styles = style('Nen', bold) + style('A', bold, { base: 'Nen' });
  expect(run({ styles, document: p('a', inStyle) })?.bold).toBe(true);
});

it('finds the fonts of the theme, which go before a font named beside them', () => {
  const fonts =
    '<a:majorFont><a:latin typeface="Arial"/></a:majorFont><a:minorFont><a:latin typeface="Cambria"/></a:minorFont>';
  const themed = '<w:rFonts w:ascii="Times New Roman" w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/>';
  expect(run({ fonts, document: p('Ủy ban', { rPr: themed }) })?.font).toBe('Cambria');
  expect(run({ document: p('a', { rPr: themed }) })?.font).toBe('Times New Roman');
});

it('draws Vietnamese letters in the font for high letters and parts the run where that is another', () => {
  const rPr = '<w:rFonts w:ascii="Arial" w:hAnsi="Times New Roman" w:cs="Tahoma"/>';
  const runs = readMade({ document: p('Độc lập', { rPr }) }).paragraphs[0]?.runs;
  expect(runs?.map(({ text, format }) => [text, format.font])).toEqual([
    ['Độ', 'Times New Roman'],
    ['c l', 'Arial'],
    ['ậ', 'Times New Roman'],
    ['p', 'Arial'],
  ]);
});

it('keeps the formatting of the paragraph mark to the mark', () => {
  expect(run({ document: p('a', { pPr: '<w:rPr><w:b/><w:sz w:val="40"/></w:rPr>' }) })).toMatchObject({
    bold: false,
    sizePt: 10,
  });
});

it('reads underlines, colours, capitals and backgrounds as they show', () => {
  const shown = (rPr: string) => run({ document: p('a', { rPr }) });
  expect(shown('<w:u w:val="single"/><w:color w:val="auto"/><w:caps/>')).toMatchObject({
    underline: 'single',
    allCaps: true,
  });
  expect(shown('<w:u w:val="none"/>')).not.toHaveProperty('underline');
  expect(shown('<w:color w:val="auto"/>')).not.toHaveProperty('color');
  expect(shown('<w:color w:val="ff0000"/><w:highlight w:val="yellow"/>')).toMatchObject({
    color: 'FF0000',
    background: 'yellow',
  });
  expect(shown('<w:shd w:val="clear" w:fill="FFFFFF"/>')).not.toHaveProperty('background');
  expect(shown('<w:vertAlign w:val="superscript"/><w:spacing w:val="-4"/>')).toMatchObject({
    superscript: true,
    spacingPt: -0.2,
  });
});

it('reads alignments and indents by their old and new names', () => {
  const of = (pPr: string) => format({ document: p('a', { pPr }) });
  expect(of('<w:jc w:val="end"/><w:ind w:start="567" w:firstLine="720"/>')).toMatchObject({
    alignment: 'right',
    leftPt: 28.35,
    firstLinePt: 36,
  });
  expect(of('<w:jc w:val="distribute"/><w:ind w:left="1cm" w:hanging="360" w:firstLine="99"/>')).toMatchObject({
    alignment: 'justify',
    firstLinePt: -18,
  });
  expect(of('<w:ind w:left="500" w:leftChars="200"/>')?.leftPt).toBe(20);
});

it('reads the three rules of line spacing and the automatic space', () => {
  const of = (spacing: string) => format({ document: p('a', { pPr: `<w:spacing ${spacing}/>` }) });
  expect(of('w:line="360" w:lineRule="auto"')?.lineSpacing).toEqual({ rule: 'multiple', value: 1.5 });
  expect(of('w:line="300" w:lineRule="exact"')?.lineSpacing).toEqual({ rule: 'exact', value: 15 });
  expect(of('w:line="300" w:lineRule="atLeast"')?.lineSpacing).toEqual({ rule: 'atLeast', value: 15 });
  expect(of('w:before="0" w:beforeAutospacing="1"')?.beforePt).toBe(14);
});

it('gives the outline level of a heading by its style, and its name as Word shows it', () => {
  const styles = `<w:style w:type="paragraph" w:styleId="A"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>`;
  expect(format({ styles, document: p('a', inStyle) })).toMatchObject({ outlineLevel: 1, style: 'Heading 1' });
});
