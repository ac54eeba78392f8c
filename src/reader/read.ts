import type { Finding } from '../findings/finding.ts';
import { readZip } from '../zip/read.ts';
import { readBlocks } from './blocks.ts';
import { readBody, splitSections } from './body.ts';
import { createCascade } from './cascade.ts';
import { contentOf } from './content.ts';
import { nonZipProblem } from './file-kind.ts';
import { createLabels } from './labels.ts';
import { remembered } from './memo.ts';
import type { WordFile, WordParagraph, WordSection } from './model.ts';
import { readNumbering } from './numbering.ts';
import { openPackage, type Part, type Parts, type WordPackage } from './package.ts';
import { readParagraphProperties } from './paragraph-properties.ts';
import { type Problem, zipProblem } from './problems.ts';
import { readRunProperties } from './run-properties.ts';
import { aroundSection, pageTexts, type References, referencesOf, type SectionFrame } from './sections.ts';
import { readSettings } from './settings.ts';
import { type Context, indexPart, type PartIndex, storyOf } from './story.ts';
import { readStyles } from './styles.ts';
import { type TableStyle, tableStyleOf } from './table-style.ts';
import { readTheme } from './theme.ts';

/**
 * Reads a .docx (or .docm, .dotx). Never throws on what a file contains, however damaged; memory stays within the limits
 * of `src/zip/limits.ts`.
 *
 * @param name how findings name the file
 * @returns the text and its formatting with the unpacked parts by path, or why the file cannot be read
 */
export function readDocx(bytes: Uint8Array, name: string): { file: WordFile; parts: Parts } | { error: Finding } {
  const fail = (problem: Problem) => ({ error: { ...problem, file: name } });
  const other = nonZipProblem(bytes);
  if (other) return fail(other);
  const parts = readZip(bytes);
  if (typeof parts === 'string') return fail(zipProblem(parts));
  const opened = openPackage(parts);
  return 'severity' in opened ? fail(opened) : { file: readPackage(opened), parts };
}

function readPackage(opened: WordPackage): WordFile {
  const context = contextOf(opened);
  const split = splitSections(opened.body);
  const story = storyOf(context, opened.main.path, indexPart(opened.main.root));
  const blocks = readBody(split, story);
  const [first] = split;
  const notes = (part: Part | undefined, kind: 'footnote' | 'endnote') =>
    first ? readNotes(context, part, kind, first.frame) : new Map<string, WordParagraph[]>();
  return {
    blocks,
    paragraphs: story.paragraphs,
    sections: readFrames(context, opened, split),
    footnotes: notes(opened.footnotes, 'footnote'),
    endnotes: notes(opened.endnotes, 'endnote'),
    changes: story.changes,
    commented: story.commented,
  };
}

function contextOf(opened: WordPackage): Context {
  const theme = readTheme(opened.theme);
  const styles = readStyles(opened.styles, theme);
  const lists = readNumbering(opened.numbering, (style) => styles.find('numbering', style)?.paragraph.list);
  const tableStyles = new Map<string | undefined, TableStyle>();
  return {
    tableStyle: (id) => {
      const style = tableStyles.get(id) ?? tableStyleOf(styles, theme, id);
      tableStyles.set(id, style);
      return style;
    },
    paragraphProperties: remembered(readParagraphProperties),
    runProperties: remembered((element) => readRunProperties(element, theme)),
    settings: readSettings(opened.settings),
    cascade: createCascade(styles, lists),
    labels: createLabels(),
  };
}

/** With how many widths of its page a header is read; a document has few. */
const mostAreas = 30;

function readFrames(context: Context, opened: WordPackage, split: ReturnType<typeof splitSections>): WordSection[] {
  const indexes = new Map<Part, PartIndex>();
  const known = new Map<string, readonly WordParagraph[]>();
  const areas = new Set<string>();
  const { oddAndEven } = context.settings;
  let headers: References = new Map();
  let footers: References = new Map();
  return split.map(({ element, frame }, section) => {
    const reader = (kind: 'header' | 'footer') => (relationship: string | undefined) => {
      const part = opened.frames.get(relationship ?? '');
      if (!part) return [];
      const around = aroundSection(frame, section, { in: kind });
      const area = `${around.area.leftPt} ${around.area.widthPt} ${around.pageWidthPt}`;
      if (areas.size < mostAreas) areas.add(area);
      const key = `${part.path} ${areas.has(area) ? area : 'else'}`;
      const index = indexes.get(part) ?? indexPart(part.root);
      indexes.set(part, index);
      const story = storyOf(context, part.path, index);
      const paragraphs = known.get(key);
      if (paragraphs) return paragraphs;
      readBlocks(contentOf(part.root), story, around);
      known.set(key, story.paragraphs);
      return story.paragraphs;
    };
    headers = referencesOf(element, 'w:headerReference', headers);
    footers = referencesOf(element, 'w:footerReference', footers);
    return {
      ...frame,
      headers: pageTexts(headers, frame.titlePage, oddAndEven, reader('header')),
      footers: pageTexts(footers, frame.titlePage, oddAndEven, reader('footer')),
    };
  });
}

function readNotes(
  context: Context,
  part: Part | undefined,
  kind: 'footnote' | 'endnote',
  frame: SectionFrame,
): ReadonlyMap<string, readonly WordParagraph[]> {
  if (!part) return new Map();
  const index = indexPart(part.root);
  const notes = contentOf(part.root).filter(
    ({ name, attributes }) => name === `w:${kind}` && (attributes['w:type'] ?? 'normal') === 'normal',
  );
  return new Map(
    notes.map((note) => {
      const story = storyOf(context, part.path, index);
      readBlocks(contentOf(note), story, aroundSection(frame, 0, { in: kind }));
      return [note.attributes['w:id'] ?? '', story.paragraphs];
    }),
  );
}
