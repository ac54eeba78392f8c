import type { Finding } from '../findings/finding.ts';
import { attributeOf, type MarkedElement } from './elements.ts';
import { isWord } from './word.ts';

/** Which paragraph of the main text carries the comment of a finding. */
export interface Hosts {
  /** Nothing where the main text has no paragraph that can carry one. */
  hostOf(finding: Finding): MarkedElement | undefined;
}

/**
 * @param main name of the part with the main text
 * @param elements of that part
 * @param elementsOf of any other part
 */
export function hostsIn(
  main: string,
  elements: readonly MarkedElement[],
  elementsOf: (part: string) => readonly MarkedElement[],
): Hosts {
  const paragraphs = elements.filter((element) => isWord(element, 'p'));
  const withText = new Set(elements.filter((element) => isWord(element, 't')).map(paragraphOf));
  const hosts = paragraphs.map(carrierOf).map((host, index, all) => neighbourOfEmpty(host, index, all, withText));
  const nearest = (index: number) =>
    hosts.slice(0, index + 1).findLast((host) => host !== undefined) ?? hosts.find((host) => host !== undefined);
  const noteHost = (part: string, index: number) => {
    const reference = referenceTo(elementsOf(part), index);
    const mark =
      reference && elements.find((element) => isWord(element, reference.name) && idOf(element) === reference.id);
    const paragraph = mark && paragraphOf(mark);
    return paragraph && carrierOf(paragraph);
  };
  return {
    hostOf({ word }) {
      if (!word) return nearest(0);
      if (word.part !== main) return noteHost(word.part, word.index) ?? nearest(0);
      return nearest(Math.min(word.index, hosts.length - 1));
    },
  };
}

/**
 * The paragraph with text before one without in the same cell or text, else the one behind it: LibreOffice changes the height
 * of a paragraph without text when it carries a comment, and a line drawn there belongs to the text above.
 */
function neighbourOfEmpty(
  host: MarkedElement | undefined,
  index: number,
  hosts: readonly (MarkedElement | undefined)[],
  withText: ReadonlySet<MarkedElement | undefined>,
): MarkedElement | undefined {
  if (!host || withText.has(host)) return host;
  const isNear = (other: MarkedElement | undefined) => other?.parent === host.parent && withText.has(other);
  return hosts.slice(0, index).findLast(isNear) ?? hosts.slice(index + 1).find(isNear) ?? host;
}

function paragraphOf(element: MarkedElement): MarkedElement | undefined {
  return ancestors(element).find((outer) => isWord(outer, 'p'));
}

/**
 * The paragraph itself, or the one that anchors the text box it is in, where Word allows no comment. A paragraph of a
 * fallback is not there for Word at all.
 */
function carrierOf(paragraph: MarkedElement): MarkedElement | undefined {
  const outer = ancestors(paragraph);
  const box = outer.findLast((element) => isWord(element, 'txbxContent'));
  const carrier = box ? ancestors(box).findLast((element) => isWord(element, 'p')) : paragraph;
  return carrier && !ancestors(carrier).some(isFallback) ? carrier : undefined;
}

function isFallback({ namespace, name }: MarkedElement): boolean {
  return name === 'Fallback' && namespace === 'http://schemas.openxmlformats.org/markup-compatibility/2006';
}

/** The mark in the main text that leads to the note a paragraph stands in. */
function referenceTo(elements: readonly MarkedElement[], index: number): { name: string; id: string } | undefined {
  const paragraph = elements.filter((element) => isWord(element, 'p'))[index];
  for (const kind of ['footnote', 'endnote']) {
    const note = paragraph && ancestors(paragraph).find((element) => isWord(element, kind));
    const id = note && idOf(note);
    if (id !== undefined) return { name: `${kind}Reference`, id };
  }
  return undefined;
}

/** `w:id`, whatever its prefix. */
function idOf(element: MarkedElement): string | undefined {
  return attributeOf(element, '(?:[^\\s:=]+:)?id');
}

/** From the innermost. */
function ancestors({ parent }: MarkedElement): MarkedElement[] {
  return parent ? [parent, ...ancestors(parent)] : [];
}
