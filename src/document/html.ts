import { parseXml, type XmlError } from '../xml/parse.ts';
import type { XmlElement, XmlNode } from '../xml/tree.ts';

/** HTML as it is written: read as strictly as XML, nothing repaired. Places are those in the HTML text. */
export type Element = XmlElement;

export type Node = XmlNode;

export type HtmlError = XmlError;

/** Deeper than any document, and far from what a stack can bear. */
const deepest = 200;

const entities = { nbsp: '\u00a0', ndash: '–', mdash: '—', hellip: '…' };

/**
 * @returns the root element, or why the text is not well-formed
 */
export function parseHtml(html: string): Element | HtmlError {
  return parseXml(html, { entities, doctype: true, deepest, places: false });
}
