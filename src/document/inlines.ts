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
  const spaced = merged.map((next, index) => {
    if (next.tag !== 'text') return next;
    let { text } = next;
    text = text.replace(/[ \t\n]+/g, ' ');
    if (index === 0 || merged[index - 1]?.tag === 'break') text = text.replace(/^ /, '');
    if (index === merged.length - 1 || merged[index + 1]?.tag === 'break') text = text.replace(/ $/, '');
    if (merged[index + 1]?.tag === 'footnote') text = text.replace(/ $/, '');
    const before = merged[index - 1];
    if (before?.tag === 'text' && /[ \t\n]$/.test(before.text)) text = text.replace(/^ /, '');
    return { ...next, text: bindNumbers(text) };
  });
  return spaced.filter((next) => next.tag !== 'text' || next.text !== '');
}
