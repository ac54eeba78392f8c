import { type Anchor, referenceText } from '../document/references.ts';
import { type Block, type Document, type Inline, plainText as inlineText, type List } from '../document/tree.ts';
import { plainText } from '../outline/outline.ts';
import type { Prose } from '../plan/plan.ts';

/** The words of a prose as the document has them, its marks and footnotes left out. */
export type Words = (prose: Prose) => string;

/**
 * A prose that the document prints is read there; one that it does not print, such as the product of a task without a
 * task table, is put together from what it names.
 */
export function wordsIn(document: Document): Words {
  const printed = new Map<number, string>();
  const names = new Map<string, string>();
  const note = (start: number | undefined, inlines: readonly Inline[]) => {
    if (start !== undefined && !printed.has(start)) printed.set(start, tidy(inlineText(inlines)));
  };
  const name = (id: string | undefined, anchor: Anchor) => {
    if (id !== undefined) names.set(id, referenceText(anchor));
  };
  const visit = (block: Block, path: Anchor): void => {
    if (block.tag === 'paragraph') note(block.origin?.start, block.inlines);
    else if (block.tag === 'table') {
      for (const cell of [...block.header, ...block.rows].flat())
        for (const { origin, inlines } of cell.paragraphs) note(origin?.start, inlines);
    } else if (block.tag === 'list') {
      const level = levels[block.style];
      for (const item of block.items) {
        const inside = level ? [...path, { level, number: bare(item.number) }] : path;
        name(item.id, inside);
        if (item.title) note(item.origin?.start, item.title);
        for (const child of item.children) visit(child, inside);
      }
    } else {
      const inside: Anchor = [...path, { level: block.tag, number: bare(block.number) }];
      name(block.id, inside);
      note(block.origin?.start, block.heading);
      for (const child of block.children) visit(child, inside);
    }
  };
  for (const part of document.parts) {
    const path: Anchor = part.tag === 'appendix' ? [{ level: 'appendix', number: bare(part.label) }] : [];
    name(part.id, path);
    for (const block of part.body) visit(block, path);
  }
  return ({ inlines, span }) => {
    const known = span.file === undefined ? printed.get(span.start) : undefined;
    return known ?? tidy(inlines.map((inline) => ownWords(inline, names)).join(''));
  };
}

const levels: Partial<Record<List['style'], Anchor[number]['level']>> = {
  articles: 'article',
  clauses: 'clause',
  points: 'point',
};

function bare(number: string): string {
  return number.replace(/^(?:Điều|Phần|Phụ lục)\s*|[.)]$/g, '');
}

function ownWords(inline: Prose['inlines'][number], names: ReadonlyMap<string, string>): string {
  if ('text' in inline) return inline.text;
  if ('ref' in inline) return names.get(inline.ref) ?? '';
  return 'cite' in inline ? inline.again : '';
}

/** Without “./.”, which ends the document and not the sentence. */
function tidy(text: string): string {
  return plainText(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\.\/\.$/, '.');
}
