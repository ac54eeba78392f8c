import { SaxesParser } from 'saxes';

/** XML as a plain tree, names with their prefixes as they are written in the file. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

type XmlNode = XmlElement | string;

/** @throws when the text is not well-formed */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser();
  const stack: { element: XmlElement; children: XmlNode[] }[] = [];
  let root: XmlElement | undefined;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const children: XmlNode[] = [];
    const element = { name, attributes, children };
    stack.at(-1)?.children.push(element);
    root ??= element;
    stack.push({ element, children });
  });
  parser.on('closetag', () => {
    stack.pop();
  });
  parser.on('text', (characters) => {
    stack.at(-1)?.children.push(characters);
  });
  parser.write(text).close();
  if (!root) throw new Error('no element in the XML');
  return root;
}

function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== 'string';
}

/** The element children, of one name or of any. */
export function childrenOf(element: XmlElement, name?: string): XmlElement[] {
  return element.children.filter(isElement).filter((child) => name === undefined || child.name === name);
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element && childrenOf(element, name)[0];
}

/** The element reached by one name after the other, or nothing. */
export function at(element: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  return path.reduce(childOf, element);
}

/** The element and everything in it, in document order. */
export function walk(element: XmlElement): XmlElement[] {
  return [element, ...childrenOf(element).flatMap(walk)];
}

/** Everything of a name inside an element, in document order. */
export function findAll(element: XmlElement, name: string): XmlElement[] {
  return walk(element).filter((inner) => inner.name === name);
}

/** The `w:val` of a child, as `<w:jc w:val="center"/>` has it. */
export function valIn(element: XmlElement | undefined, child: string): string | undefined {
  return childOf(element, child)?.attributes['w:val'];
}

/** A number in an attribute; not a number where there is none. */
export function numberIn(element: XmlElement | undefined, attribute: string): number {
  return Number(element?.attributes[attribute] ?? Number.NaN);
}

/** The characters directly and deeply inside. */
export function textIn(element: XmlElement): string {
  return element.children.map((child) => (isElement(child) ? textIn(child) : child)).join('');
}
