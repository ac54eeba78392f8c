import { Document } from 'docx';
import type { Margins } from '../decree30/page.ts';
import type { ParagraphSetting } from '../decree30/paragraph.ts';
import { type TypeSize, typeSizes } from '../decree30/type-sizes.ts';
import { type Deflate, type Entry, entryOf } from '../zip/write.ts';
import { around } from './forms.ts';
import { footnotesPath, packageParts, textPath } from './parts.ts';
import { type SectionFrame, sectionsOf } from './sections.ts';
import { styleNames, stylesOf } from './styles.ts';

/** Everything of a file that its words do not change. */
export interface Shape {
  readonly size: TypeSize;
  readonly margins: Margins;
  readonly paragraph: ParagraphSetting;
  readonly frames: readonly SectionFrame[];
}

/** What every document of a shape shares. */
export interface Shell {
  /** Styles, settings, headers, relations; compressed. */
  readonly entries: readonly Entry[];
  /** The text of a file: the paragraphs and tables of its sections, in their frame. */
  text(sections: readonly (readonly string[])[]): string;
  /** The footnotes of a file, from number 1 on: the paragraphs of each. */
  footnotes(notes: readonly string[]): Entry;
}

const shells = new Map<string, Shell>();

/** Documents differ in shape where the lines at the foot of page 1 do; those of a batch may do so row by row. */
const mostShells = 50;

/** Making styles, settings and headers costs more than writing a plan's text, so it is done once for each shape. */
export function shellOf(shape: Shape, deflate: Deflate): Shell {
  const key = JSON.stringify(shape);
  const known = shells.get(key) ?? makeShell(shape, deflate);
  if (shells.size >= mostShells) shells.clear();
  shells.set(key, known);
  return known;
}

function makeShell(shape: Shape, deflate: Deflate): Shell {
  const sizes = typeSizes[shape.size];
  const document = new Document({
    styles: stylesOf(sizes, shape.paragraph),
    footnotes: {},
    sections: sectionsOf(shape.frames, shape.margins, sizes),
  });
  const { [textPath]: text = '', [footnotesPath]: footnotes = '', ...others } = packageParts(document);
  return {
    entries: Object.entries(others).map(([path, xml]) => entryOf(path, mend(path, xml), deflate)),
    text: textForm(text),
    footnotes: footnotesForm(mend(footnotesPath, footnotes), deflate),
  };
}

/** The properties of a section stand in its last paragraph, those of the last section behind its text. */
function textForm(text: string): Shell['text'] {
  const before = text.slice(0, text.indexOf('<w:p>'));
  const ends = text.match(/<w:sectPr.*?<\/w:sectPr>/gs) ?? [];
  const behind = text.slice(text.lastIndexOf('<w:sectPr'));
  return (sections) => {
    const contents = sections.map((content, index) =>
      index < sections.length - 1 ? endSection(content, ends[index] ?? '') : content.join(''),
    );
    return before + contents.join('') + behind;
  };
}

/** Every paragraph that is written here has properties; behind a table there has to be one that has no others. */
function endSection(content: readonly string[], properties: string): string {
  const last = content.at(-1) ?? '';
  const at = last.endsWith('</w:p>') ? last.indexOf('</w:pPr>') : -1;
  if (at < 0) return `${content.join('')}<w:p><w:pPr>${properties}</w:pPr></w:p>`;
  return content.slice(0, -1).join('') + last.slice(0, at) + properties + last.slice(at);
}

function footnotesForm(footnotes: string, deflate: Deflate): Shell['footnotes'] {
  const [before] = around('</w:footnotes>', footnotes);
  const none = entryOf(footnotesPath, footnotes, deflate);
  return (notes) => {
    if (notes.length === 0) return none;
    const numbered = notes.map((content, index) => `<w:footnote w:id="${index + 1}">${content}</w:footnote>`);
    return entryOf(footnotesPath, `${before}${numbered.join('')}</w:footnotes>`, deflate);
  };
}

const keptStyles = new Set<string>([
  ...Object.keys(styleNames),
  'TableNormal',
  'FootnoteReference',
  'EndnoteReference',
]);

/**
 * `docx` adds styles of its own, some of them coloured, and cannot say widow control in a style or the language of the
 * theme's fonts; a document that a careful clerk made has none of the former and both of the latter.
 */
function mend(path: string, xml: string): string {
  if (path === 'word/styles.xml') {
    return xml
      .replace(/<w:style [^>]*w:styleId="([^"]*)".*?<\/w:style>/gs, (style, id: string) =>
        keptStyles.has(id) ? style : '',
      )
      .replaceAll('<w:basedOn w:val="DefaultParagraphFont"/>', '')
      .replace(/(w:styleId="Normal"[^>]*>.*?<w:pPr>)/s, '$1<w:widowControl/>');
  }
  if (path === 'word/settings.xml') {
    return xml.replace('</w:settings>', '<w:themeFontLang w:val="vi-VN" w:eastAsia="vi-VN"/></w:settings>');
  }
  // It gives the lines above footnotes a footnote's number.
  if (path === footnotesPath || path === 'word/endnotes.xml') return xml.replace(numberOfSeparator, '');
  return xml;
}

const numberOfSeparator =
  /<w:r><w:rPr><w:rStyle w:val="(?:Footnote|Endnote)Reference"\/><\/w:rPr><w:(?:footnote|endnote)Ref\/><\/w:r>(?=<w:r><w:(?:s|continuationS)eparator\/>)/g;
