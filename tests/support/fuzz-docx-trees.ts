import { parseXml } from '../../src/xml/parse.ts';
import { isElement, type XmlElement } from '../../src/xml/tree.ts';
import type { Random } from './fuzz-random.ts';

/** An XML part whose tree has gone wrong: well formed, and nonsense. */

interface Element {
  name: string;
  attributes: Record<string, string>;
  children: (Element | string)[];
}

/** @returns the text with a few faults in its tree, or as it was where it cannot be parsed */
export function mutateTree(text: string, random: Random, times: number): string {
  const parsed = parseXml(text, { deepest: 1000 });
  if ('reason' in parsed) return text;
  const root = copyOf(parsed);
  for (let time = 0; time < times; time++) mutateOnce(root, random);
  return written(root);
}

function copyOf({ name, attributes, children }: XmlElement): Element {
  return {
    name,
    attributes: { ...attributes },
    children: children.map((child) => (isElement(child) ? copyOf(child) : child)),
  };
}

interface Spot {
  readonly parent: Element;
  readonly index: number;
  readonly element: Element;
}

function spotsIn(parent: Element, found: Spot[] = []): Spot[] {
  for (const [index, element] of parent.children.entries()) {
    if (typeof element === 'string') continue;
    found.push({ parent, index, element });
    spotsIn(element, found);
  }
  return found;
}

function mutateOnce(root: Element, random: Random): void {
  const spots = spotsIn(root);
  if (spots.length === 0) return;
  const { parent, index, element } = random.pick(spots);
  const other = random.pick(spots);
  switch (random.below(10)) {
    case 0:
      parent.children.splice(index, 1);
      break;
    case 1:
      parent.children.splice(index, 0, ...Array.from({ length: random.pick([1, 1, 3, 200]) }, () => clone(element)));
      break;
    case 2:
      parent.children[index] = nested(element, random.pick([1, 2, 20, 250]));
      break;
    case 3:
      other.element.children.push(clone(element));
      break;
    case 4:
      element.name = other.element.name;
      break;
    case 5:
      element.children = clone(other.element).children;
      break;
    case 6:
      element.attributes = { ...other.element.attributes };
      break;
    case 7:
      element.children = [random.pick(nonsense)];
      break;
    default:
      setNonsense(random.pick([element, other.element, ...spots.map((spot) => spot.element)]), random);
  }
}

function setNonsense(element: Element, random: Random): void {
  const names = Object.keys(element.attributes);
  const name = names.length > 0 ? random.pick(names) : 'w:val';
  if (random.below(6) === 0) delete element.attributes[name];
  else element.attributes[name] = random.pick(nonsense);
}

const nonsense = [
  '',
  ' ',
  '0',
  '-1',
  '-99999',
  '1e9',
  '1e999',
  'NaN',
  'Infinity',
  '2147483648',
  '99999999999999999999',
  '0.5pt',
  '-3cm',
  '50%',
  '999999999%',
  'true',
  'none',
  'nil',
  'auto',
  '__proto__',
  'constructor',
  '%1%2%9%',
  'F0FC',
  '\ud83d\ude00',
  '\u0301'.repeat(50),
  '\u200b',
  '../../../x',
  'I. II. III. '.repeat(100),
  'Phụ lục I',
  'Nơi nhận:',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'ngày 31 tháng 02 năm 2026',
  'ĐẢNG CỘNG SẢN VIỆT NAM',
  '9'.repeat(400),
  'ạ'.repeat(3000),
];

function nested(element: Element, depth: number): Element {
  let outer = element;
  for (let level = 0; level < depth; level++) {
    outer = { name: element.name, attributes: { ...element.attributes }, children: [outer] };
  }
  return outer;
}

function clone({ name, attributes, children }: Element): Element {
  return {
    name,
    attributes: { ...attributes },
    children: children.map((child) => (typeof child === 'string' ? child : clone(child))),
  };
}

function written({ name, attributes, children }: Element): string {
  const tag = `${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(value)}"`)
    .join('')}`;
  if (children.length === 0) return `<${tag}/>`;
  return `<${tag}>${children.map((child) => (typeof child === 'string' ? escaped(child) : written(child))).join('')}</${name}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
