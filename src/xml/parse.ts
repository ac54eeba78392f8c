import { SaxesParser } from 'saxes';
import { attributesIn, elementName, outermost, type Prefixes, type Scope, scopeIn } from './namespaces.ts';
import type { XmlElement, XmlNode } from './tree.ts';

/** For the parts of a Word file, nested deeper than which no document is: a table ten deep needs fifty. */
export const deepestPart = 300;

export interface XmlOptions {
  /** Names by namespace instead of as written. */
  readonly prefixes?: Prefixes;
  /** Named characters beside the five of XML. */
  readonly entities?: Readonly<Record<string, string>>;
  /** Whether a document type may be declared; what it defines is never used. */
  readonly doctype?: boolean;
  /** Deeper than any document, and far from what a stack can bear. */
  readonly deepest: number;
  /** How many elements and texts there may be, and characters in these; what is read is taken off. */
  readonly budget?: Budget;
  /** Whether elements are to know where they stand; of a fault that is said in any case. */
  readonly places?: boolean;
}

/** What may still be read. */
export interface Budget {
  nodes: number;
  characters: number;
}

export interface XmlError {
  readonly reason: 'syntax' | 'doctype' | 'depth' | 'size';
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

/** The children of elements that cannot have any: most of them, so they share it. */
const nothing: XmlNode[] = [];

/** Thrown through the parser to stop it, and caught where it was called. */
const stop = new Error('stop');

/**
 * Reads XML strictly: nothing is repaired, no entity is fetched or expanded, and the first fault ends it.
 *
 * @returns the root element, or why there is none
 */
export function parseXml(text: string, options: XmlOptions): XmlElement | XmlError {
  const { places = true } = options;
  const read = parse(text, options, places);
  if (places || !('reason' in read) || read.reason !== 'syntax') return read;
  // Keeping count of lines costs more than it is worth until there is a fault.
  return parse(text, { ...options, budget: { ...unlimited } }, true);
}

const unlimited: Budget = { nodes: Number.POSITIVE_INFINITY, characters: Number.POSITIVE_INFINITY };

function parse(text: string, options: XmlOptions, position: boolean): XmlElement | XmlError {
  const { prefixes, entities, doctype = false, deepest } = options;
  const budget = options.budget ?? { ...unlimited };
  const parser = new SaxesParser({ xmlns: false, position: position });
  Object.assign(parser.ENTITIES, entities);
  let error: XmlError | undefined;
  let root: XmlElement | undefined;
  const open: XmlNode[][] = [];
  const scopes: Scope[] = [];
  const fail = (reason: XmlError['reason'], message: string) => {
    error ??= { reason, message, line: parser.line, column: parser.column };
    throw stop;
  };
  const add = (node: XmlNode) => {
    open.at(-1)?.push(node);
    budget.nodes--;
    if (typeof node === 'string') budget.characters -= node.length;
    if (budget.nodes < 0 || budget.characters < 0) fail('size', 'too many elements or characters');
  };
  parser.on('error', ({ message }) => fail('syntax', message));
  parser.on('doctype', () => {
    if (!doctype) fail('doctype', 'a document type is declared');
  });
  parser.on('opentag', ({ name, attributes, isSelfClosing }) => {
    const { line, column } = parser;
    const children: XmlNode[] = isSelfClosing ? nothing : [];
    let element: XmlElement = { name, attributes, children, line, column };
    if (prefixes) {
      const scope = scopeIn(scopes.at(-1) ?? outermost, attributes);
      scopes.push(scope);
      const named = elementName(name, scope, prefixes);
      element = { name: named, attributes: attributesIn(attributes, scope, prefixes), children, line, column };
    }
    add(element);
    root ??= element;
    open.push(children);
    if (open.length > deepest) fail('depth', 'thẻ lồng nhau quá sâu');
  });
  parser.on('closetag', () => {
    open.pop();
    scopes.pop();
  });
  const characters = (text: string) => {
    if (open.length > 0 && text !== '') add(text);
  };
  parser.on('text', characters);
  parser.on('cdata', characters);
  try {
    parser.write(text).close();
  } catch (thrown) {
    if (thrown !== stop) throw thrown;
  }
  return error ?? root ?? { reason: 'syntax', message: 'no element', line: 1, column: 1 };
}
