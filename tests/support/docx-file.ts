import { dirname, posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { at, childOf, childrenOf, findAll, parseXml, valIn, type XmlElement } from './docx-xml.ts';

/** A .docx as the tests look at it: its parts by path, each of them XML. */
export type Parts = ReadonlyMap<string, string>;

export function partsOf(bytes: Uint8Array): Parts {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));
}

const read = new WeakMap<Parts, Map<string, XmlElement>>();

/** A part as a tree, read once. */
export function partXml(parts: Parts, path: string): XmlElement {
  const trees = read.get(parts) ?? new Map<string, XmlElement>();
  read.set(parts, trees);
  const known = trees.get(path);
  if (known) return known;
  const text = parts.get(path);
  if (text === undefined) throw new Error(`the file has no ${path}`);
  const tree = parseXml(text);
  trees.set(path, tree);
  return tree;
}

/** `w:body` of the document. */
export function bodyOf(parts: Parts): XmlElement {
  const body = childOf(partXml(parts, 'word/document.xml'), 'w:body');
  if (!body) throw new Error('the document has no body');
  return body;
}

export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly external: boolean;
  /** The path of the part inside the package. */
  readonly target: string;
}

/** The path of the relationships of a part: of `word/document.xml` it is `word/_rels/document.xml.rels`. */
export function relationshipsPath(part: string): string {
  return posix.join(dirname(part), '_rels', `${posix.basename(part)}.rels`);
}

export function relationshipsOf(parts: Parts, part: string): Relationship[] {
  const path = relationshipsPath(part);
  if (!parts.has(path)) return [];
  return childrenOf(partXml(parts, path)).map(({ attributes: { Id = '', Type = '', Target = '', TargetMode } }) => ({
    id: Id,
    type: Type.slice(Type.lastIndexOf('/') + 1),
    external: TargetMode === 'External',
    target: Target.startsWith('/') ? Target.slice(1) : posix.join(dirname(part), Target),
  }));
}

/** The parts that carry text in WordprocessingML. */
export function storyPaths(parts: Parts): string[] {
  return [...parts.keys()].filter((path) =>
    /^word\/(document|footnotes|endnotes|header\d+|footer\d+)\.xml$/.test(path),
  );
}

export function styleOf(paragraph: XmlElement): string | undefined {
  return valIn(childOf(paragraph, 'w:pPr'), 'w:pStyle');
}

/** The text of a paragraph or a run; a line break is `\n`, Word's non-breaking hyphen U+2011. */
export function textOf(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return element.name === 'w:t' ? child : '';
      if (child.name === 'w:br') return '\n';
      return child.name === 'w:noBreakHyphen' ? '\u2011' : textOf(child);
    })
    .join('');
}

/** Which header or footer: those of the first page stand apart. */
type Frame = `w:${'header' | 'footer'}Reference ${'default' | 'first'}`;

export interface Section {
  readonly properties: XmlElement;
  readonly landscape: boolean;
  /** Width of the text area in twips. */
  readonly area: number;
  /** The relationship of each header and footer; one that a section does not give is that of the section before. */
  readonly frames: ReadonlyMap<string, string>;
}

export function sectionsOf(parts: Parts): Section[] {
  let frames = new Map<string, string>();
  return findAll(bodyOf(parts), 'w:sectPr').map((properties) => {
    const size = childOf(properties, 'w:pgSz')?.attributes ?? {};
    const margins = childOf(properties, 'w:pgMar')?.attributes ?? {};
    const area = Number(size['w:w']) - Number(margins['w:left']) - Number(margins['w:right']);
    const own = childrenOf(properties)
      .filter(({ name }) => name.endsWith('Reference'))
      .map(({ name, attributes }): [string, string] => [`${name} ${attributes['w:type']}`, attributes['r:id'] ?? '']);
    frames = new Map([...frames, ...own]);
    return { properties, landscape: size['w:orient'] === 'landscape', area, frames };
  });
}

/** The header or footer that a section shows on its first page or on the others. */
export function frameOf(parts: Parts, section: Section, frame: Frame): XmlElement {
  const reference = section.frames.get(frame);
  const relationship = relationshipsOf(parts, 'word/document.xml').find(({ id }) => id === reference);
  if (!relationship) throw new Error(`a section has no ${frame}`);
  return partXml(parts, relationship.target);
}

export interface Style {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly basedOn?: string;
  readonly element: XmlElement;
}

const styleSheets = new WeakMap<Parts, ReadonlyMap<string, Style>>();

export function stylesOf(parts: Parts): ReadonlyMap<string, Style> {
  const known = styleSheets.get(parts) ?? readStyles(parts);
  styleSheets.set(parts, known);
  return known;
}

function readStyles(parts: Parts): ReadonlyMap<string, Style> {
  const styles = findAll(partXml(parts, 'word/styles.xml'), 'w:style').map((element): Style => {
    const { 'w:styleId': id = '', 'w:type': type = '' } = element.attributes;
    return { id, type, name: valIn(element, 'w:name') ?? '', basedOn: valIn(element, 'w:basedOn'), element };
  });
  return new Map(styles.map((style) => [style.id, style]));
}

/**
 * A property of a style as Word finds it: in the style, in those it is based on, then in the defaults of the document.
 *
 * @param path from the style down to the element, as `w:rPr`, `w:sz`
 */
export function effective(parts: Parts, styleId: string, ...path: string[]): XmlElement | undefined {
  const styles = stylesOf(parts);
  for (let style = styles.get(styleId); style; style = styles.get(style.basedOn ?? '')) {
    const found = at(style.element, ...path);
    if (found) return found;
  }
  const [kind = ''] = path;
  return at(partXml(parts, 'word/styles.xml'), 'w:docDefaults', `${kind}Default`, ...path);
}
