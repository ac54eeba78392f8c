import { type FileChild, Document as WordDocument } from 'docx';
import type { Margins } from '../decree30/page.ts';
import type { ParagraphSetting } from '../decree30/paragraph.ts';
import { type TypeSize, typeSizes } from '../decree30/type-sizes.ts';
import { type Document, type Part, plainText } from '../document/tree.ts';
import { type Deflate, entryOf, zip } from '../zip/write.ts';
import { bodyChildren, footnoteParagraphs } from './body.ts';
import { closingTable } from './closing.ts';
import { chooseSize, textAreaWidth } from './fit.ts';
import { footnotesUsed } from './footnotes.ts';
import { headingOf } from './heading.ts';
import { capitals, type FootnoteNumbers, styledParagraphs } from './inlines.ts';
import { letterheadTable } from './letterhead.ts';
import { textParts, textPath } from './parts.ts';
import { appProperties, coreProperties } from './properties.ts';
import { frameOf, sectionsOf } from './sections.ts';
import { type Shape, shellOf } from './shell.ts';
import { spacer } from './spacer.ts';

/** What is asked of the layout; a size that is left open is fitted. */
export interface Setting {
  readonly size?: TypeSize;
  readonly margins: Margins;
  readonly paragraph: ParagraphSetting;
  /** Who issues it, for the file's properties. */
  readonly creator: string;
  /** ISO 8601 date and time for the file's properties. */
  readonly created: string;
  /** Whether the first page says “DỰ THẢO”. */
  readonly draft?: boolean;
}

/** A file of a document: all of it, or the attached document or one appendix where these are files of their own. */
export interface WordFile {
  /** What to add to the name of the file: nothing, `ke-hoach`, `phu-luc-1`. */
  readonly suffix: string;
  readonly bytes: Uint8Array;
}

/**
 * The document as Word files. The same document gives the same bytes, whatever was written before it.
 *
 * @param deflate compresses to raw DEFLATE, always alike
 */
export function writeDocx(document: Document, setting: Setting, deflate: Deflate): WordFile[] {
  const area = textAreaWidth(setting.margins, false);
  const letterheads = document.parts.flatMap(({ letterhead }) => letterhead ?? []);
  const size = chooseSize(setting.size, letterheads, area);
  return filesOf(document.parts).map(({ suffix, parts }) => ({
    suffix,
    bytes: writeFile(parts, document, { ...setting, size }, deflate),
  }));
}

function filesOf(parts: readonly Part[]): { suffix: string; parts: Part[] }[] {
  const together = parts.filter((part) => !part.separate);
  let appendices = 0;
  let attached = 0;
  const apart = parts.flatMap((part) => {
    if (part.tag === 'appendix') appendices++;
    if (!part.separate) return [];
    if (part.tag === 'appendix') return [{ suffix: `phu-luc-${appendices}`, parts: [part] }];
    attached++;
    return [{ suffix: attached > 1 ? `ke-hoach-${attached}` : 'ke-hoach', parts: [part] }];
  });
  return [{ suffix: '', parts: together }, ...apart];
}

function writeFile(
  parts: readonly Part[],
  document: Document,
  setting: Setting & { size: TypeSize },
  deflate: Deflate,
): Uint8Array {
  const { size, margins, paragraph, creator, created, draft = false } = setting;
  const notes = footnotesUsed(parts);
  const frames = parts.map((part) => frameOf(part, draft));
  const shape: Shape = { size, margins, paragraph, frames };
  const texts = parts.map((part) => partChildren(part, size, textAreaWidth(margins, part.landscape), notes));
  const shell = shellOf(shape, deflate);
  const title = parts.map(({ label, title }) => `${label} ${plainText(title)}`.trim());
  const own = {
    'docProps/core.xml': coreProperties({
      title: title[0] ?? '',
      subject: title.slice(1).join('; '),
      creator,
      keywords: parts.map(({ label }) => label).join(', '),
      created,
    }),
    'docProps/app.xml': appProperties(creator),
  };
  const entries = (xmls: Readonly<Record<string, string>>) =>
    Object.entries(xmls).map(([path, xml]) => entryOf(path, xml, deflate));
  const [only, ...others] = texts;
  // The end of a section stands in its last paragraph, and footnotes belong to a file: `docx` puts those together.
  if (only && others.length === 0 && notes.size === 0) {
    const text = entryOf(textPath, shell.text(only), deflate);
    return zip([...shell.entries, text, shell.noFootnotes, ...entries(own)]);
  }
  const sections = sectionsOf(frames, margins, typeSizes[size], (index) => texts[index] ?? []);
  const word = new WordDocument({ footnotes: footnotesOf(document, notes), sections });
  return zip([...shell.entries, ...entries(textParts(word)), ...entries(own)]);
}

function footnotesOf(document: Document, notes: FootnoteNumbers) {
  return Object.fromEntries(
    [...notes].map(([original, number]) => [
      number,
      { children: footnoteParagraphs(document.footnotes[original - 1] ?? [], notes) },
    ]),
  );
}

function partChildren(part: Part, size: TypeSize, area: number, notes: FootnoteNumbers): FileChild[] {
  const sizes = typeSizes[size];
  const line = (style: 'KySo' | 'ThamQuyen' | 'QuyetDinh', inlines: Part['decides']) =>
    inlines ? styledParagraphs(style, [inlines], notes) : [];
  return [
    ...line('KySo', part.signing),
    ...(part.letterhead ? [letterheadTable(part.letterhead, size, area)] : []),
    ...headingOf(part, sizes, area, notes),
    ...line('ThamQuyen', part.enactedBy && capitals(part.enactedBy)),
    ...styledParagraphs(
      'CanCu',
      part.bases.map(({ inlines }) => inlines),
      notes,
    ),
    ...line('QuyetDinh', part.decides && capitals(part.decides)),
    ...bodyChildren(part.body, { area, notes, keepLast: part.closing !== undefined }),
    ...(part.closing ? [spacer(8, true), closingTable(part.closing, area, sizes, notes), spacer(1)] : []),
  ];
}
