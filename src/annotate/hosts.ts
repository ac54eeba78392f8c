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
  const withText = new Set(elements.filter((element) => isWord(element, 't')).map(paragraphOf));
  const hosts = withNearest(withNeighbours(paragraphsIn(elements).map(carrierOf), withText));
  const nearest = (index: number) => hosts[Math.min(Math.max(index, 0), hosts.length - 1)];
  const marks = noteMarks(elements);
  const noteParagraphs = new Map<string, readonly MarkedElement[]>();
  const noteHost = (part: string, index: number) => {
    const paragraphs = noteParagraphs.get(part) ?? paragraphsIn(elementsOf(part));
    noteParagraphs.set(part, paragraphs);
    const mark = marks.get(markOfNote(paragraphs[index]) ?? '');
    const paragraph = mark && paragraphOf(mark);
    return paragraph && carrierOf(paragraph);
  };
  return {
    hostOf({ word }) {
      if (!word) return nearest(0);
      if (word.part !== main) return noteHost(word.part, word.index) ?? nearest(0);
      return nearest(word.index);
    },
  };
}

function paragraphsIn(elements: readonly MarkedElement[]): MarkedElement[] {
  return elements.filter((element) => isWord(element, 'p'));
}

type Carrier = MarkedElement | undefined;

/**
 * The paragraph with text before one without in the same cell or text, else the one behind it: LibreOffice changes the height
 * of a paragraph without text when it carries a comment, and a line drawn there belongs to the text above.
 */
function withNeighbours(carriers: readonly Carrier[], withText: ReadonlySet<Carrier>): Carrier[] {
  const before = lastWithText(carriers, withText);
  const behind = lastWithText([...carriers].reverse(), withText).reverse();
  return carriers.map((host, index) => before[index] ?? behind[index] ?? host);
}

/** For each carrier the last one with text, of those so far that stand in the same cell or text; itself when it has some. */
function lastWithText(carriers: readonly Carrier[], withText: ReadonlySet<Carrier>): Carrier[] {
  const last = new Map<MarkedElement | undefined, MarkedElement>();
  return carriers.map((host) => {
    if (!host) return undefined;
    if (withText.has(host)) last.set(host.parent, host);
    return last.get(host.parent);
  });
}

/** Where there is no carrier the one before, else the first of all. */
function withNearest(carriers: readonly Carrier[]): Carrier[] {
  let nearest = carriers.find((host) => host !== undefined);
  return carriers.map((host) => {
    nearest = host ?? nearest;
    return nearest;
  });
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

const noteKinds = ['footnote', 'endnote'];

/** The marks in the main text that lead to notes, the first of each note. */
function noteMarks(elements: readonly MarkedElement[]): ReadonlyMap<string, MarkedElement> {
  const marks = new Map<string, MarkedElement>();
  for (const element of elements) {
    const kind = noteKinds.find((each) => isWord(element, `${each}Reference`));
    const key = kind === undefined ? undefined : `${kind} ${idOf(element)}`;
    if (key !== undefined && !marks.has(key)) marks.set(key, element);
  }
  return marks;
}

/** The key, among these marks, of the note that a paragraph stands in. */
function markOfNote(paragraph: MarkedElement | undefined): string | undefined {
  for (const kind of noteKinds) {
    const note = paragraph && ancestors(paragraph).find((element) => isWord(element, kind));
    const id = note && idOf(note);
    if (id !== undefined) return `${kind} ${id}`;
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
