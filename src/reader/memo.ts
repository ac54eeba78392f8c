import { isElement, type XmlElement } from '../xml/tree.ts';

/**
 * Remembers what properties elements are read as, by all they say: the paragraphs and runs of a document repeat few
 * formats, and whatever is worked out for one of them is then worked out for all.
 */
export function remembered<Value>(
  read: (element: XmlElement | undefined) => Value,
): (element: XmlElement | undefined) => Value {
  const known = new Map<string, Value>();
  return (element) => {
    const key = element ? keyOf(element) : '';
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = read(element);
    known.set(key, value);
    return value;
  };
}

/** What the properties of a paragraph hold beside its own. */
const beside = new Set(['w:rPr', 'w:sectPr', 'w:pPrChange', 'w:rPrChange']);

function keyOf(element: XmlElement): string {
  let key = '';
  for (const child of element.children) {
    if (!isElement(child) || beside.has(child.name)) continue;
    key += `<${child.name}`;
    for (const name in child.attributes) key += ` ${name}=${child.attributes[name]}`;
    if (child.children.length > 0) key += keyOf(child);
    key += '>';
  }
  return key;
}

/** Works out a value for a pair of objects once. */
export function forPair<First extends object, Second extends object, Value>(
  find: (first: First, second: Second) => Value,
): (first: First, second: Second) => Value {
  const known = new WeakMap<First, WeakMap<Second, Value>>();
  return (first, second) => {
    const values = known.get(first) ?? new WeakMap<Second, Value>();
    known.set(first, values);
    const before = values.get(second);
    if (before !== undefined) return before;
    const value = find(first, second);
    values.set(second, value);
    return value;
  };
}
