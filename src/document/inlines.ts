import type { Span } from '../findings/finding.ts';
import { isElement } from '../xml/tree.ts';
import { bindNumbers } from './binding.ts';
import type { Element } from './html.ts';
import type { Inline, Paragraph } from './tree.ts';

/** How inline elements become inlines: what the rest of the document decides is asked of these. */
export interface InlineContext {
  /** The text of a reference to an id: `Mục III`. */
  reference(id: string, at: Element): string;
  /** The number of a footnote. */
  footnote(id: string, at: Element): number;
  /** Whether a cited document has been cited before in this part. */
  citedBefore(id: string): boolean;
  misplaced(element: Element, parent: string): void;
  /** Whether it stands in a column of a table. */
  readonly narrow?: true;
}

interface Face {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly open?: true;
}

const plain: Face = { bold: false, italic: false };

/** The inlines of an element: `em`, `strong`, `a`, `cite`, `span`, `br` and text. */
export function inlinesOf(element: Element, context: InlineContext): Inline[] {
  const inlines: Inline[] = [];
  collectAll(element, plain, context, inlines);
  return tidy(inlines, context.narrow);
}

export function paragraphOf(element: Element, context: InlineContext): Paragraph {
  return { tag: 'paragraph', inlines: inlinesOf(element, context), origin: originOf(element) };
}

function collectAll(element: Element, face: Face, context: InlineContext, inlines: Inline[]): void {
  for (const node of element.children) {
    if (isElement(node)) collect(node, face, element.name, context, inlines);
    else addText(node, face, inlines);
  }
}

function collect(element: Element, face: Face, parent: string, context: InlineContext, inlines: Inline[]): void {
  switch (element.name) {
    case 'em':
      collectAll(element, { ...face, italic: true }, context, inlines);
      return;
    case 'strong':
      collectAll(element, { ...face, bold: true }, context, inlines);
      return;
    case 'span':
      if (element.attributes.class === 'blank') inlines.push({ tag: 'blank' });
      else collectAll(element, element.attributes.class === 'open' ? { ...face, open: true } : face, context, inlines);
      return;
    case 'br':
      inlines.push({ tag: 'break' });
      return;
    case 'a': {
      const id = (element.attributes.href ?? '').replace(/^#/, '');
      if (element.attributes.class !== 'footnote') addText(context.reference(id, element), face, inlines);
      else inlines.push({ tag: 'footnote', number: context.footnote(id, element) });
      return;
    }
    case 'cite': {
      const again = element.attributes.title;
      if (again !== undefined && context.citedBefore(element.attributes.id ?? '')) addText(again, face, inlines);
      else collectAll(element, face, context, inlines);
      return;
    }
    default:
      context.misplaced(element, parent);
  }
}

/** One run where the face is one. */
function addText(text: string, face: Face, inlines: Inline[]): void {
  const last = inlines.at(-1);
  if (last?.tag === 'text' && sameFace(last, face)) {
    inlines[inlines.length - 1] = { ...last, text: last.text + text };
  } else inlines.push({ tag: 'text', text, ...face });
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

/** White space as HTML has it, numbers bound to their words. */
function tidy(inlines: readonly Inline[], narrow?: true): Inline[] {
  const tidied: Inline[] = [];
  for (let index = 0; index < inlines.length; index++) {
    const next = inlines[index];
    if (next?.tag === 'text') {
      const text = trimmed(oneSpace(next.text), inlines[index - 1], inlines[index + 1]);
      if (text !== '') tidied.push({ ...next, text: bindNumbers(text, narrow) });
    } else if (next) tidied.push(next);
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
