import type { Span } from '../findings/finding.ts';
import { isElement } from '../xml/tree.ts';
import { bindNumbers } from './binding.ts';
import type { Element, Node } from './html.ts';
import type { Inline, Paragraph } from './tree.ts';

/** How inline elements become inlines: what the rest of the document decides is asked of these. */
export interface InlineContext {
  /** The text of a reference to an id: `Mục III`. */
  reference(id: string, at: Element): string;
  /** The number of a footnote, and whether it has been referred to before. */
  footnote(id: string, at: Element): { number: number; repeated: boolean };
  /** Whether a cited document has been cited before in this part. */
  citedBefore(id: string): boolean;
  misplaced(element: Element, parent: string): void;
}

interface Face {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly open?: true;
}

const plain: Face = { bold: false, italic: false };

/** The inlines of an element: `em`, `strong`, `a`, `cite`, `span`, `br` and text. */
export function inlinesOf(element: Element, context: InlineContext): Inline[] {
  return tidy(element.children.flatMap((node) => inline(node, plain, element.name, context)));
}

export function paragraphOf(element: Element, context: InlineContext): Paragraph {
  return { tag: 'paragraph', inlines: inlinesOf(element, context), origin: originOf(element) };
}

function inline(node: Node, face: Face, parent: string, context: InlineContext): Inline[] {
  if (!isElement(node)) return [{ tag: 'text', text: node, ...face }];
  const inside = (inner: Face) => node.children.flatMap((child) => inline(child, inner, node.name, context));
  const text = (words: string): Inline[] => [{ tag: 'text', text: words, ...face }];
  switch (node.name) {
    case 'em':
      return inside({ ...face, italic: true });
    case 'strong':
      return inside({ ...face, bold: true });
    case 'span':
      if (node.attributes.class === 'blank') return [{ tag: 'blank' }];
      return inside(node.attributes.class === 'open' ? { ...face, open: true } : face);
    case 'br':
      return [{ tag: 'break' }];
    case 'a': {
      const id = (node.attributes.href ?? '').replace(/^#/, '');
      if (node.attributes.class === 'footnote') return [{ tag: 'footnote', ...context.footnote(id, node) }];
      return text(context.reference(id, node));
    }
    case 'cite': {
      const again = node.attributes.title;
      return again !== undefined && context.citedBefore(node.attributes.id ?? '') ? text(again) : inside(face);
    }
    default:
      context.misplaced(node, parent);
      return [];
  }
}

/** The place in the spec that the words of an element came from: that of the first prose in it. */
export function originOf(element: Element): Span | undefined {
  for (const child of element.children) {
    if (!isElement(child)) continue;
    const match = /^(\d+)-(\d+)$/.exec(child.attributes['data-at'] ?? '');
    if (match) return { start: Number(match[1]), end: Number(match[2]) };
  }
  return undefined;
}

function sameFace(a: Face, b: Face): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.open === b.open;
}

/** One run where the face is one, white space as HTML has it, numbers bound to their words. */
function tidy(inlines: readonly Inline[]): Inline[] {
  const merged: Inline[] = [];
  for (const next of inlines) {
    const last = merged.at(-1);
    if (next.tag === 'text' && last?.tag === 'text' && sameFace(last, next)) {
      merged[merged.length - 1] = { ...last, text: last.text + next.text };
    } else merged.push(next);
  }
  const tidied: Inline[] = [];
  for (const [index, next] of merged.entries()) {
    if (next.tag !== 'text') {
      tidied.push(next);
      continue;
    }
    const text = trimmed(oneSpace(next.text), merged[index - 1], merged[index + 1]);
    if (text !== '') tidied.push({ ...next, text: bindNumbers(text) });
  }
  return tidied;
}

function oneSpace(text: string): string {
  return /[\t\n]| {2}/.test(text) ? text.replace(/[ \t\n]+/g, ' ') : text;
}

/** No space at either end of a line, in front of a note, or behind another space. */
function trimmed(text: string, before: Inline | undefined, after: Inline | undefined): string {
  const bare =
    before === undefined || before.tag === 'break' || (before.tag === 'text' && /[ \t\n]$/.test(before.text));
  const start = bare && text.startsWith(' ') ? 1 : 0;
  const ends = after === undefined || after.tag === 'break' || after.tag === 'footnote';
  return text.slice(start, ends && text.endsWith(' ') ? -1 : undefined);
}
