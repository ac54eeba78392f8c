/** An element of an XML text with its exact places, so that the text can be edited without writing it anew. */
export interface MarkedElement {
  readonly namespace: string;
  /** Its name without prefix. */
  readonly name: string;
  /** The attributes as they are written. */
  readonly attributes: string;
  readonly parent: MarkedElement | undefined;
  /** Prefixes that are in force inside it; the empty one is the default namespace. */
  readonly prefixes: ReadonlyMap<string, string>;
  /** Where `<` of its start tag stands, and where that tag ends. */
  readonly start: number;
  readonly contentStart: number;
  /** Where `<` of its end tag stands; `contentStart` of an element that is one tag. */
  readonly contentEnd: number;
  /** Whether it is written as one tag: `<w:p/>`. */
  readonly isOneTag: boolean;
}

const xmlNamespace: ReadonlyMap<string, string> = new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]);

/**
 * @param text well-formed XML
 * @returns every element, in the order of the start tags
 */
export function elementsIn(text: string): MarkedElement[] {
  const found: MarkedElement[] = [];
  const open: { element: MarkedElement; close(at: number): void }[] = [];
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const end = markupEnd(text, at);
    const sign = text[at + 1];
    if (sign === '/') open.pop()?.close(at);
    else if (sign !== '!' && sign !== '?') {
      const { element, close } = elementAt(text, at, end, open.at(-1)?.element);
      found.push(element);
      if (!element.isOneTag) open.push({ element, close });
    }
    at = end;
  }
  return found;
}

function elementAt(text: string, start: number, end: number, parent: MarkedElement | undefined) {
  const isOneTag = text[end - 2] === '/';
  const [, prefix = '', name = '', attributes = ''] =
    /^<(?:([^\s/>:]+):)?([^\s/>:]+)([\s\S]*?)\/?>$/.exec(text.slice(start, end)) ?? [];
  const prefixes = prefixesIn(attributes, parent?.prefixes ?? xmlNamespace);
  const element = {
    namespace: prefixes.get(prefix) ?? '',
    name,
    attributes,
    parent,
    prefixes,
    start,
    contentStart: end,
    contentEnd: end,
    isOneTag,
  };
  return {
    element,
    close: (at: number) => {
      element.contentEnd = at;
    },
  };
}

/** The value of an attribute, by its name as written or by a pattern for it; entities are left as they are. */
export function attributeOf({ attributes }: MarkedElement, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return found?.[1] ?? found?.[2];
}

function prefixesIn(attributes: string, outer: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  if (!attributes.includes('xmlns')) return outer;
  const declared = [...attributes.matchAll(/\sxmlns(?::([^\s=]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/g)];
  return new Map([...outer, ...declared.map(([, prefix = '', a, b]): [string, string] => [prefix, a ?? b ?? ''])]);
}

const ends: readonly (readonly [start: string, end: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
];

/** Where the tag, comment or instruction that begins at a place ends. */
function markupEnd(text: string, start: number): number {
  for (const [sign, end] of ends) {
    if (!text.startsWith(sign, start)) continue;
    const found = text.indexOf(end, start + sign.length);
    return found < 0 ? text.length : found + end.length;
  }
  let quote = '';
  for (let at = start + 1; at < text.length; at++) {
    const character = text[at];
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at + 1;
  }
  return text.length;
}
