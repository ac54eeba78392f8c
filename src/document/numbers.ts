import { pointLetter, roman } from '../decree30/numbering.ts';
import { isElement } from '../xml/tree.ts';
import type { Element } from './html.ts';
import type { ListStyle } from './tree.ts';

/** The printed number of every section and item, by its element. */
export type Numbers = ReadonlyMap<Element, string>;

/**
 * Numbers the sections, clauses, points and other items of each part (Annex I, Part I, II.6.đ): sections I., II.;
 * clauses 1., 2., and inside a clause 1.1.; points a), b); articles Điều 1.
 */
export function numberTree(articles: readonly Element[]): Numbers {
  const numbers = new Map<Element, string>();
  for (const article of articles) {
    numberSections(article, numbers);
    numberChildren(article, '', 0, numbers);
  }
  return numbers;
}

/** Parts count through the document; sections count anew in each part. */
function numberSections(parent: Element, numbers: Map<Element, string>): void {
  let parts = 0;
  let sections = 0;
  for (const child of parent.children.filter(isElement)) {
    if (isPart(child)) {
      parts++;
      numbers.set(child, `Phần ${roman(parts)}`);
      numberSections(child, numbers);
    } else if (child.name === 'section') {
      sections++;
      numbers.set(child, `${roman(sections)}.`);
    } else continue;
    numberChildren(child, '', 0, numbers);
  }
}

export function isPart(element: Element): boolean {
  return element.name === 'section' && element.attributes.class === 'part';
}

/**
 * Lists of one style that follow each other inside one parent go on counting, so that a paragraph between two runs of
 * points does not start them anew.
 *
 * @param clause the number of the clause around it, `2.`, or nothing
 * @param depth how many bullets are around it
 */
function numberChildren(parent: Element, clause: string, depth: number, numbers: Map<Element, string>): void {
  const counts: Partial<Record<ListStyle, number>> = {};
  for (const child of parent.children.filter(isElement)) {
    const style = listStyle(child);
    if (!style) continue;
    for (const item of child.children.filter(isElement)) {
      const count = (counts[style] ?? 0) + 1;
      counts[style] = count;
      const number = itemNumber(style, count, clause, depth);
      numbers.set(item, number);
      numberChildren(item, style === 'clauses' ? number : '', style === 'bullets' ? depth + 1 : depth, numbers);
    }
  }
}

function itemNumber(style: ListStyle, count: number, clause: string, depth: number): string {
  switch (style) {
    case 'articles':
      return `Điều ${count}.`;
    case 'clauses':
      return `${clause}${count}.`;
    case 'points':
      return `${pointLetter(count)})`;
    case 'bullets':
      return depth === 0 ? '-' : '+';
    case 'numbered':
      return `(${count})`;
  }
}

const orderedStyles: readonly ListStyle[] = ['articles', 'clauses', 'points', 'numbered'];

/** The style of a list element; nothing for any other element. */
export function listStyle(element: Element): ListStyle | undefined {
  if (element.name === 'ul') return 'bullets';
  if (element.name !== 'ol') return undefined;
  return orderedStyles.find((style) => style === element.attributes.class);
}
