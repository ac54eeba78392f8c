import { duplicateAnchor } from '../messages/references.ts';
import type { Block, Item, PlanPart, Prose, Section } from '../plan.ts';
import type { BlockSpec, ContentSpec, ItemSpec } from '../schema/content.ts';
import { type Context, paragraphs, prose, reportError } from './context.ts';
import { figureTable, targetsOf } from './figures.ts';
import { resolveTable } from './table.ts';
import { recordTask, taskRows } from './tasks.ts';
import { checkTypedNumber } from './typed-number.ts';

/** Content of the spec → blocks. A container and a key say which value is read and where it stands. */
export function resolveContent(context: Context, container: object, key: string): Block[] {
  const content: ContentSpec | undefined = Reflect.get(container, key);
  if (content === undefined) return [];
  if (typeof content === 'string') return paragraphs(context, container, key).map((paragraph) => ({ paragraph }));
  const blocks: Block[] = [];
  let bullets: Item[] | undefined;
  for (const [index, block] of content.entries()) {
    if (typeof block === 'string') {
      if (!bullets) {
        bullets = [];
        blocks.push({ bullets });
      }
      bullets.push(textItem(context, content, index));
    } else {
      bullets = undefined;
      for (const resolved of resolveBlock(context, block)) blocks.push(resolved);
    }
  }
  return blocks;
}

function resolveBlock(context: Context, block: Exclude<BlockSpec, string>): readonly Block[] {
  if ('text' in block) return paragraphs(context, block, 'text').map((paragraph) => ({ paragraph }));
  if ('bullets' in block) return [{ bullets: resolveItems(context, block.bullets) }];
  if ('points' in block) return [{ points: resolveItems(context, block.points) }];
  if ('clauses' in block) return [{ clauses: resolveItems(context, block.clauses) }];
  if ('numbered' in block) return [{ numbered: resolveItems(context, block.numbered) }];
  if ('targets' in block) return [{ targets: targetsOf(context, block) }];
  if ('figures' in block) return [{ figures: figureTable(context, block) }];
  if ('tasks' in block) return [{ tasks: taskRows(context, block.tasks ?? {}, context.yaml.keySpan(block, 'tasks')) }];
  if ('table' in block) return [{ table: resolveTable(context, block.table) }];
  if ('agencies' in block) return [{ clauses: context.agencyClauses(block) }];
  return context.content(block.from, { container: block, key: 'from' });
}

function resolveItems(context: Context, items: readonly (string | ItemSpec)[]): Item[] {
  return items.map((_, index) => resolveItem(context, items, index));
}

/** The item at an index of a list: a string is its text. */
export function resolveItem(context: Context, items: readonly (string | ItemSpec)[], index: number): Item {
  const item = items[index];
  if (typeof item !== 'object') return textItem(context, items, index);
  declareAnchor(context, item);
  const text = paragraphs(context, item, 'text');
  const title = prose(context, item, 'title');
  checkTypedNumber(context, title, 'title');
  checkTypedNumber(context, text[0], 'text');
  const task = recordTask(context, item, title, text);
  return { id: item.id, title, text, content: resolveBody(context, item), task };
}

function textItem(context: Context, list: readonly unknown[], index: number): Item {
  const text = paragraphs(context, list, index);
  checkTypedNumber(context, text[0], 'text');
  return { text, content: [] };
}

function resolveBody(context: Context, container: { content?: ContentSpec; from?: string }): Block[] {
  const own = resolveContent(context, container, 'content');
  if (container.from === undefined) return own;
  return [...own, ...context.content(container.from, { container, key: 'from' })];
}

export interface SectionSpec {
  id?: string | undefined;
  heading: string;
  content?: ContentSpec | undefined;
  from?: string | undefined;
}

export function resolveSection(context: Context, section: SectionSpec): Section {
  declareAnchor(context, section);
  return { id: section.id, heading: resolveHeading(context, section), content: resolveBody(context, section) };
}

function resolveHeading(context: Context, container: { heading: string }): Prose {
  const heading = prose(context, container, 'heading');
  checkTypedNumber(context, heading, 'heading');
  return heading ?? { inlines: [], span: context.yaml.valueSpan(container, 'heading') };
}

interface PartSpec {
  id?: string | undefined;
  heading: string;
  sections: SectionSpec[];
}

export function resolvePart(context: Context, part: PartSpec): PlanPart {
  declareAnchor(context, part);
  return {
    id: part.id,
    heading: resolveHeading(context, part),
    sections: part.sections.map((section) => resolveSection(context, section)),
  };
}

/** Notes that `{{ref …}}` may name this id. */
export function declareAnchor(context: Context, container: { id?: string | undefined }): void {
  if (container.id === undefined) return;
  if (context.anchors.has(container.id)) {
    reportError(context, duplicateAnchor(container.id, context.yaml.valueSpan(container, 'id')));
  }
  context.anchors.add(container.id);
}
