import { childOf, type XmlElement } from '../xml/tree.ts';
import type { Effective } from './cascade.ts';
import { type Collector, emptyCollector } from './collector.ts';
import type { TextBox } from './drawn.ts';
import { framed } from './frame.ts';
import { markIs, readInlines } from './inlines.ts';
import type { TrackedChange, WordParagraph } from './model.ts';
import { paragraphLines } from './paragraph-lines.ts';
import type { Around, Story } from './story.ts';

/**
 * @param elements the paragraph, and before it those whose marks are deleted and that therefore run into it
 * @returns the paragraph, and the text boxes that are anchored in it
 */
export function readParagraph(
  elements: readonly XmlElement[],
  story: Story,
  around: Around,
): { paragraph: WordParagraph; boxes: readonly TextBox[] } | undefined {
  const element = elements.at(-1);
  if (!element) return undefined;
  const { context } = story;
  const own = childOf(element, 'w:pPr');
  const effective = context.cascade.paragraph(context.paragraphProperties(own), around.layer);
  const collector = emptyCollector(story, around, effective);
  for (const part of elements) readInlines(part, collector);
  const paragraph = paragraphOf(element, collector, effective);
  story.paragraphs.push(paragraph);
  for (const _ of Array(collector.comments).keys()) story.commented.push(paragraph);
  for (const change of story.pending.splice(0)) story.changes.push({ ...change, paragraph });
  const formatted =
    childOf(own, 'w:pPrChange') !== undefined || childOf(childOf(own, 'w:rPr'), 'w:rPrChange') !== undefined;
  for (const change of changesOf(elements, collector, formatted)) story.changes.push({ ...change, paragraph });
  return { paragraph, boxes: collector.boxes };
}

function paragraphOf(element: XmlElement, collector: Collector, effective: Effective): WordParagraph {
  const { story, around, text, runs, drawings, breakBeforeText, breakAtEnd } = collector;
  const { list, level, format, paragraph: properties } = effective;
  const { edge } = around;
  const label = list && story.context.labels(list, level);
  const startsPage = story.pageBreak || breakBeforeText || (properties.pageBreakBefore ?? false);
  story.pageBreak = breakAtEnd;
  const place = properties.frame ? framed(properties.frame, format, around) : { area: around.area, format };
  return {
    kind: 'paragraph',
    place: { part: story.part, index: story.indexes.get(element) ?? -1 },
    section: around.section,
    container: around.container,
    area: place.area,
    ...(label === undefined ? {} : { label }),
    text,
    runs,
    format: place.format,
    lines: [
      ...(edge?.first === element ? edge.above : []),
      ...collector.lines,
      ...paragraphLines(properties, format, place.area),
      ...(edge?.last === element ? edge.below : []),
    ],
    drawings,
    startsPage,
  };
}

function changesOf(
  elements: readonly XmlElement[],
  { changes, formatChanged }: Collector,
  formatted: boolean,
): Omit<TrackedChange, 'paragraph'>[] {
  const found: Omit<TrackedChange, 'paragraph'>[] = changes.map(({ kind, text }) => ({ kind, text }));
  if (elements.length > 1 && !found.some(({ kind }) => kind === 'deletion')) found.push({ kind: 'deletion', text: '' });
  const inserted = elements.some((element) => markIs(element, 'w:ins'));
  if (inserted && !found.some(({ kind }) => kind === 'insertion')) found.push({ kind: 'insertion', text: '' });
  if (formatted || formatChanged) found.push({ kind: 'format', text: '' });
  return found;
}
