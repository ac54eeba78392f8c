import type { Margins } from '../decree30/page.ts';
import type { ParagraphSetting } from '../decree30/paragraph.ts';
import { type TypeSize, typeSizes } from '../decree30/type-sizes.ts';
import { type Document, type Part, plainText } from '../document/tree.ts';
import { type Deflate, entryOf, zip } from '../zip/write.ts';
import { bodyContent, footnoteContent } from './body.ts';
import { closingTable } from './closing.ts';
import { chooseSize, textAreaWidth } from './fit.ts';
import { type FileNotes, fileNotes } from './footnotes.ts';
import { headingOf } from './heading.ts';
import { capitals, styledParagraphs } from './inlines.ts';
import { letterheadTable } from './letterhead.ts';
import { textPath } from './parts.ts';
import { appProperties, coreProperties } from './properties.ts';
import { frameOf } from './sections.ts';
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
  const notes = fileNotes();
  const shape: Shape = { size, margins, paragraph, frames: parts.map((part) => frameOf(part, draft)) };
  const shell = shellOf(shape, deflate);
  const [title = '', ...others] = parts.map(({ label, title }) => `${label} ${plainText(title)}`.trim());
  const own = {
    [textPath]: shell.text(parts.map((part) => partContent(part, size, textAreaWidth(margins, part.landscape), notes))),
    'docProps/core.xml': coreProperties({
      title,
      subject: others.join('; '),
      creator,
      keywords: parts.map(({ label }) => label).join(', '),
      created,
    }),
    'docProps/app.xml': appProperties(creator),
  };
  // Behind the text, which numbers them.
  const footnotes = notes.used.map((number) => footnoteContent(document.footnotes[number - 1] ?? [], notes));
  const entries = Object.entries(own).map(([path, xml]) => entryOf(path, xml, deflate));
  return zip([...shell.entries, ...entries, shell.footnotes(footnotes)]);
}

/** The paragraphs and tables of a part. */
function partContent(part: Part, size: TypeSize, area: number, notes: FileNotes): string[] {
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
    ...bodyContent(part.body, { area, tableSize: sizes.table, notes, keepLast: part.closing !== undefined }),
    ...(part.closing ? [spacer(8, true), closingTable(part.closing, area, sizes, notes), spacer(1)] : []),
  ];
}
