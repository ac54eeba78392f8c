import { SaxesParser } from 'saxes';

/** HTML as it is written: read as strictly as XML, nothing repaired. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  /** Place in the HTML text, for whoever edits a template. */
  readonly line: number;
  readonly column: number;
}

export type Node = Element | string;

export interface HtmlError {
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

/** Deeper than any document, and far from what a stack can bear. */
const deepest = 200;

/**
 * @returns the root element, or why the text is not well-formed
 */
export function parseHtml(html: string): Element | HtmlError {
  const parser = new SaxesParser({ xmlns: false, position: true });
  Object.assign(parser.ENTITIES, { nbsp: '\u00a0', ndash: '–', mdash: '—', hellip: '…' });
  let error: HtmlError | undefined;
  const root: Element = { name: '#root', attributes: {}, children: [], line: 1, column: 1 };
  const open: Element[] = [root];
  const top = () => open.at(-1) ?? root;
  parser.on('error', ({ message }) => {
    error ??= { message, line: parser.line, column: parser.column };
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, children: [], line: parser.line, column: parser.column };
    top().children.push(element);
    open.push(element);
    if (open.length > deepest) error ??= { message: 'thẻ lồng nhau quá sâu', line: parser.line, column: parser.column };
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('text', (text) => {
    if (open.length > 1) top().children.push(text);
  });
  parser.write(html).close();
  if (error) return error;
  const [first] = root.children;
  return typeof first === 'object' ? first : { message: 'no element', line: 1, column: 1 };
}

export function isElement(node: Node): node is Element {
  return typeof node !== 'string';
}
