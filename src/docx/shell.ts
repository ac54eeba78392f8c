import { Document, Packer } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import type { Margins } from '../decree30/page.ts';
import type { ParagraphSetting } from '../decree30/paragraph.ts';
import { type TypeSize, typeSizes } from '../decree30/type-sizes.ts';
import { textAreaWidth } from './fit.ts';
import { type SectionFrame, sectionOf } from './sections.ts';
import { styleNames, stylesOf } from './styles.ts';
import { type Deflate, type Entry, entryOf } from './zip.ts';

/** Everything of a file that its words do not change. */
export interface Shape {
  readonly size: TypeSize;
  readonly margins: Margins;
  readonly paragraph: ParagraphSetting;
  readonly frames: readonly SectionFrame[];
}

/** The parts that every document of a shape shares: styles, settings, headers, relations; compressed. */
export type Shell = readonly Entry[];

/** The parts that a document brings itself. */
export const ownParts = ['word/document.xml', 'word/footnotes.xml', 'docProps/core.xml', 'docProps/app.xml'] as const;

const shells = new Map<string, Promise<Shell>>();

/** Packing an empty document costs more than a plan's text, so it is done once for each shape. */
export function shellOf(shape: Shape, deflate: Deflate): Promise<Shell> {
  const key = JSON.stringify(shape);
  const known = shells.get(key) ?? makeShell(shape, deflate);
  shells.set(key, known);
  return known;
}

async function makeShell(shape: Shape, deflate: Deflate): Promise<Shell> {
  const sizes = typeSizes[shape.size];
  const document = new Document({
    styles: stylesOf(sizes, shape.paragraph),
    footnotes: {},
    sections: shape.frames.map((frame) =>
      sectionOf(frame, shape.margins, sizes, textAreaWidth(shape.margins, frame.landscape), []),
    ),
  });
  const files = unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)));
  const own: readonly string[] = ownParts;
  return Object.keys(files)
    .filter((path) => !own.includes(path))
    .sort(contentTypesFirst)
    .map((path) => entryOf(path, mend(path, strFromU8(files[path] ?? new Uint8Array())), deflate));
}

function contentTypesFirst(a: string, b: string): number {
  const rank = (path: string) => (path === '[Content_Types].xml' ? 0 : path === '_rels/.rels' ? 1 : 2);
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

const keptStyles = new Set<string>([...Object.keys(styleNames), 'TableNormal', 'FootnoteReference']);

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
