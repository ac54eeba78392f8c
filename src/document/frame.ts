import { isElement } from '../xml/tree.ts';
import type { Element, Node } from './html.ts';
import { type InlineContext, inlinesOf } from './inlines.ts';
import type { Closing, Letterhead } from './tree.ts';

/** What stands around the text of a document: letterhead and closing. */

/** The words of an element that holds nothing but words. Centred on a line of their own, they need no binding. */
export function textOf(element: Element, context: InlineContext): string {
  const words = (node: Node): string => {
    if (!isElement(node)) return node;
    if (node !== element && node.name !== 'span') context.misplaced(node, element.name);
    return node.children.map(words).join('');
  };
  return words(element)
    .replace(/[ \t\n]+/g, ' ')
    .trim();
}

function byClass(element: Element, context: InlineContext, allowed: readonly string[]): Map<string, Element[]> {
  const found = new Map<string, Element[]>();
  for (const child of element.children.filter(isElement)) {
    const name = child.attributes.class ?? child.name;
    if (!allowed.includes(name)) context.misplaced(child, element.name);
    found.set(name, [...(found.get(name) ?? []), child]);
  }
  return found;
}

const letterheadLines = ['parent', 'issuer', 'number', 'place-and-date', 'urgency', 'circulation', 'contact'];

export function letterheadOf(header: Element, context: InlineContext): Letterhead {
  const lines = byClass(header, context, letterheadLines);
  const text = (name: string) => {
    const [element] = lines.get(name) ?? [];
    return element && textOf(element, context);
  };
  return {
    parent: text('parent'),
    issuer: text('issuer') ?? '',
    number: text('number'),
    placeAndDate: text('place-and-date'),
    urgency: text('urgency'),
    circulation: text('circulation'),
    contact: (lines.get('contact') ?? []).map((element) => textOf(element, context)),
  };
}

const closingLines = ['recipients', 'capacity', 'other-post', 'signer'];

export function closingOf(footer: Element, context: InlineContext): Closing {
  const lines = byClass(footer, context, closingLines);
  const all = (name: string) => (lines.get(name) ?? []).map((element) => inlinesOf(element, context));
  const [list] = lines.get('recipients') ?? [];
  return {
    recipients: (list?.children ?? []).filter(isElement).map((item) => inlinesOf(item, context)),
    capacity: all('capacity'),
    otherPost: all('other-post')[0],
    signer: all('signer')[0] ?? [],
  };
}
