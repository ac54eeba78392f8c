import { Document, type FileChild, Paragraph } from 'docx';
import type { Margins } from '../decree30/page.ts';
import type { ParagraphSetting } from '../decree30/paragraph.ts';
import { type TypeSize, typeSizes } from '../decree30/type-sizes.ts';
import { type Deflate, type Entry, entryOf } from '../zip/write.ts';
import { childrenXml, footnotesPath, frameParts, textParts, textPath } from './parts.ts';
import { type SectionFrame, sectionsOf } from './sections.ts';
import { styleNames, stylesOf } from './styles.ts';

/** Everything of a file that its words do not change. */
export interface Shape {
  readonly size: TypeSize;
  readonly margins: Margins;
  readonly paragraph: ParagraphSetting;
  readonly frames: readonly SectionFrame[];
}

/** The parts that every document of a shape shares: styles, settings, headers, relations; compressed. */
export interface Shell {
  readonly entries: readonly Entry[];
  /** The text of a file of one section, without footnotes: what stands in it, in its frame. */
  text(children: readonly FileChild[]): string;
  /** The footnotes of a file that has none. */
  readonly noFootnotes: Entry;
}

const shells = new Map<string, Shell>();

/** Making styles, settings and headers costs more than writing a plan's text, so it is done once for each shape. */
export function shellOf(shape: Shape, deflate: Deflate): Shell {
  const key = JSON.stringify(shape);
  const known = shells.get(key) ?? makeShell(shape, deflate);
  shells.set(key, known);
  return known;
}

function makeShell(shape: Shape, deflate: Deflate): Shell {
  const sizes = typeSizes[shape.size];
  const document = new Document({
    styles: stylesOf(sizes, shape.paragraph),
    footnotes: {},
    sections: sectionsOf(shape.frames, shape.margins, sizes, () => [new Paragraph(mark)]),
  });
  const { [textPath]: frame = '', [footnotesPath]: footnotes = '' } = textParts(document);
  const [before, behind] = aroundMark(frame);
  return {
    entries: Object.entries(frameParts(document)).map(([path, xml]) => entryOf(path, mend(path, xml), deflate)),
    text: (children) => before + childrenXml(document, children) + behind,
    noFootnotes: entryOf(footnotesPath, footnotes, deflate),
  };
}

/** Where the text goes; no document has this letter. */
const mark = '\u{e000}';

/** What stands before and behind the text of a section. */
function aroundMark(frame: string): [before: string, behind: string] {
  const at = frame.indexOf(mark);
  return [frame.slice(0, frame.lastIndexOf('<w:p>', at)), frame.slice(frame.indexOf('</w:p>', at) + '</w:p>'.length)];
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
  return xml;
}
