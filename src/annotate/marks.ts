import { type Edit, insertAt, opened } from './edit.ts';
import type { MarkedElement } from './elements.ts';
import { isWord, type Naming, namingIn } from './word.ts';

/**
 * The edits that put comments on a paragraph: their ranges begin behind its properties and end with it, and each
 * reference stands behind its range, as CT_P has it.
 *
 * @param inside every element inside the paragraph, in order
 */
export function markParagraph(
  paragraph: MarkedElement,
  inside: readonly MarkedElement[],
  ids: readonly number[],
  text: string,
): Edit[] {
  const naming = namingIn(paragraph);
  const children = inside.filter(({ parent }) => parent === paragraph);
  const format = referenceFormat(paragraph, inside, text);
  const starts = ids.map((id) => mark('commentRangeStart', id, naming)).join('');
  const ends = ids.map((id) => mark('commentRangeEnd', id, naming) + reference(id, naming, format)).join('');
  if (paragraph.isOneTag) {
    const { contentStart: end } = paragraph;
    return [{ start: end - 2, end, text: opened(paragraph, text, starts + ends) }];
  }
  const properties = children.find((child) => isWord(child, 'pPr'));
  const from = properties ? endOf(properties, text) : paragraph.contentStart;
  return from === paragraph.contentEnd
    ? [insertAt(from, starts + ends)]
    : [insertAt(from, starts), insertAt(paragraph.contentEnd, ends)];
}

/** A paragraph that carries comments and nothing else, for a text without any. */
export function paragraphWith(ids: readonly number[], naming: Naming): string {
  const { prefix: w, declaration } = naming;
  const marks = ids.flatMap((id) => [
    mark('commentRangeStart', id, naming),
    mark('commentRangeEnd', id, naming),
    reference(id, naming, ''),
  ]);
  return `<${w}:p${declaration}>${marks.join('')}</${w}:p>`;
}

function mark(name: string, id: number, { prefix: w, declaration }: Naming): string {
  return `<${w}:${name}${declaration} ${w}:id="${id}"/>`;
}

function reference(id: number, { prefix: w, declaration }: Naming, format: string): string {
  const properties = format === '' ? '' : `<${w}:rPr>${format}</${w}:rPr>`;
  return `<${w}:r${declaration}>${properties}<${w}:commentReference ${w}:id="${id}"/></${w}:r>`;
}

/**
 * The font and size of the last run, or of the paragraph's own mark: a reference in another size would make the line
 * higher, and a spacer of 1 pt into a whole line.
 */
function referenceFormat(paragraph: MarkedElement, inside: readonly MarkedElement[], text: string): string {
  const isOwnRun = (element: MarkedElement) => isWord(element, 'r') && paragraphOf(element) === paragraph;
  const run = inside.findLast(isOwnRun);
  const properties = inside.find((element) => isWord(element, 'pPr') && element.parent === paragraph);
  const holder = run ?? properties;
  const format = inside.find((element) => isWord(element, 'rPr') && element.parent === holder);
  return ['rFonts', 'sz', 'szCs']
    .map((name) => inside.find((element) => isWord(element, name) && element.parent === format && format !== undefined))
    .map((element) => (element ? text.slice(element.start, endOf(element, text)) : ''))
    .join('');
}

function paragraphOf(element: MarkedElement): MarkedElement | undefined {
  let { parent } = element;
  while (parent && !isWord(parent, 'p')) parent = parent.parent;
  return parent;
}

function endOf(element: MarkedElement, text: string): number {
  return element.isOneTag ? element.contentStart : text.indexOf('>', element.contentEnd) + 1;
}
