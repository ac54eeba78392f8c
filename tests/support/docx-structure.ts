import {
  type Parts,
  type Relationship,
  relationshipsOf,
  relationshipsPath,
  storyPaths,
  stylesOf,
} from './docx-file.ts';
import { childOf, childrenOf, findAll, numberIn, parseXml, valIn, walk, type XmlElement } from './docx-xml.ts';

/**
 * What Word demands of a file and Microsoft's Open XML SDK does not look at: a file with one of these faults passes the
 * SDK, and Word refuses it, repairs it or shows it otherwise than it was meant.
 *
 * @returns every fault, with the part it is in; nothing when the file is sound
 */
export function structureFaults(parts: Parts): string[] {
  const xml = new Map<string, XmlElement>();
  const faults: string[] = [];
  for (const [path, text] of parts) {
    try {
      xml.set(path, parseXml(text));
    } catch (error) {
      faults.push(`${path}: is not well-formed: ${error}`);
    }
    if (text !== text.normalize('NFC')) faults.push(`${path}: has text that is not NFC`);
    if (text.includes('\uFFFD')) faults.push(`${path}: has the replacement character U+FFFD`);
  }
  if (faults.length > 0) return faults;
  for (const path of storyPaths(parts)) {
    const root = xml.get(path);
    if (!root) continue;
    const inPart = [
      ...tableFaults(root),
      ...adjacencyFaults(root),
      ...styleFaults(parts, root),
      ...noteFaults(xml, root),
    ];
    faults.push(...inPart.map((fault) => `${path}: ${fault}`));
  }
  return [
    ...faults,
    ...bodyFaults(xml),
    ...styleSheetFaults(parts),
    ...relationshipFaults(parts, xml),
    ...contentTypeFaults(parts, xml),
    ...identityFaults(parts, xml),
    ...numberingFaults(parts, xml),
  ];
}

function tableFaults(root: XmlElement): string[] {
  const faults: string[] = [];
  for (const cell of findAll(root, 'w:tc')) {
    if (childrenOf(cell).at(-1)?.name !== 'w:p') faults.push('a table cell does not end in a paragraph');
  }
  for (const table of findAll(root, 'w:tbl')) {
    const rows = childrenOf(table, 'w:tr');
    if (rows.length === 0) faults.push('a table has no row');
    if (rows.some((row) => childrenOf(row, 'w:tc').length === 0)) faults.push('a table row has no cell');
    faults.push(...gridFaults(table, rows));
  }
  return faults;
}

/** Widths are written in four places, and Word, LibreOffice and Google believe each another one. */
function gridFaults(table: XmlElement, rows: readonly XmlElement[]): string[] {
  const faults: string[] = [];
  const grid = childrenOf(childOf(table, 'w:tblGrid') ?? table, 'w:gridCol').map((column) => numberIn(column, 'w:w'));
  const total = grid.reduce((sum, width) => sum + width, 0);
  const width = numberIn(childOf(childOf(table, 'w:tblPr'), 'w:tblW'), 'w:w');
  if (total !== width) faults.push(`the columns of a table add up to ${total}, its width is ${width}`);
  let above = new Map<number, number>();
  for (const row of rows) {
    const open = new Map<number, number>();
    let column = 0;
    for (const cell of childrenOf(row, 'w:tc')) {
      const properties = childOf(cell, 'w:tcPr');
      const span = Number(valIn(properties, 'w:gridSpan') ?? 1);
      const merge = childOf(properties, 'w:vMerge');
      if (merge) open.set(column, span);
      if (merge && merge.attributes['w:val'] !== 'restart' && above.get(column) !== span) {
        faults.push('a cell continues a merged cell that is not above it');
      }
      const wanted = grid.slice(column, column + span).reduce((sum, next) => sum + next, 0);
      const written = numberIn(childOf(properties, 'w:tcW'), 'w:w');
      if (written !== wanted)
        faults.push(`a cell in column ${column + 1} is ${written} wide, its columns are ${wanted}`);
      column += span;
    }
    if (column !== grid.length) faults.push(`a row spans ${column} columns, the table has ${grid.length}`);
    above = open;
  }
  return faults;
}

/** Word draws two tables without a paragraph between them as one. */
function adjacencyFaults(root: XmlElement): string[] {
  return walk(root).flatMap((element) => {
    const children = childrenOf(element);
    const touching = children.filter(({ name }, index) => name === 'w:tbl' && children[index + 1]?.name === 'w:tbl');
    return touching.map(() => 'two tables stand against each other');
  });
}

function bodyFaults(xml: ReadonlyMap<string, XmlElement>): string[] {
  const document = xml.get('word/document.xml');
  const children = document ? childrenOf(childOf(document, 'w:body') ?? document) : [];
  const faults: string[] = [];
  if (children.at(-1)?.name !== 'w:sectPr') faults.push('the body does not end in section properties');
  const last = children.filter(({ name }) => name !== 'w:sectPr').at(-1);
  if (last?.name === 'w:tbl') faults.push('no paragraph stands after the last table');
  return faults;
}

function styleFaults(parts: Parts, root: XmlElement): string[] {
  const styles = stylesOf(parts);
  return ['w:pStyle', 'w:rStyle', 'w:tblStyle']
    .flatMap((name) => findAll(root, name))
    .map(({ attributes }) => attributes['w:val'] ?? '')
    .filter((id) => !styles.has(id))
    .map((id) => `the style ${id} does not exist`);
}

function styleSheetFaults(parts: Parts): string[] {
  const styles = stylesOf(parts);
  return [...styles.values()].flatMap(({ id, element }) =>
    ['w:basedOn', 'w:next', 'w:link'].flatMap((name) => {
      const other = valIn(element, name);
      return other === undefined || styles.has(other) ? [] : [`word/styles.xml: ${id} names a missing style ${other}`];
    }),
  );
}

function noteFaults(xml: ReadonlyMap<string, XmlElement>, root: XmlElement): string[] {
  const notes = xml.get('word/footnotes.xml');
  const known = new Set(notes ? childrenOf(notes, 'w:footnote').map(({ attributes }) => attributes['w:id']) : []);
  const references = findAll(root, 'w:footnoteReference').map(({ attributes }) => attributes['w:id'] ?? '');
  const faults = references.filter((id) => !known.has(id)).map((id) => `the footnote ${id} does not exist`);
  if (new Set(references).size < references.length) faults.push('one footnote is referred to twice');
  if (root.name === 'w:footnotes' && references.length > 0) faults.push('a footnote refers to a footnote');
  return faults;
}

function relationshipFaults(parts: Parts, xml: ReadonlyMap<string, XmlElement>): string[] {
  const faults: string[] = [];
  const reached = new Set(['[Content_Types].xml']);
  const see = (owner: string, relationships: readonly Relationship[]) => {
    const ids = relationships.map(({ id }) => id);
    if (new Set(ids).size < ids.length) faults.push(`${owner}: two relationships have one id`);
    for (const { id, target, external } of relationships) {
      if (!external && !parts.has(target)) faults.push(`${owner}: ${id} leads to ${target}, which is missing`);
      reached.add(target);
    }
  };
  see('the package', relationshipsOf(parts, ''));
  for (const [path, root] of xml) {
    if (path.endsWith('.rels')) continue;
    const relationships = relationshipsOf(parts, path);
    see(path, relationships);
    const ids = new Set(relationships.map(({ id }) => id));
    for (const { attributes } of walk(root)) {
      for (const [name, id] of Object.entries(attributes)) {
        if (/^r:(id|embed|link)$/.test(name) && !ids.has(id))
          faults.push(`${path}: nothing is related by ${name} ${id}`);
      }
    }
    reached.add(relationshipsPath(path));
  }
  reached.add('_rels/.rels');
  for (const path of parts.keys()) if (!reached.has(path)) faults.push(`${path}: no relationship leads here`);
  return faults;
}

function contentTypeFaults(parts: Parts, xml: ReadonlyMap<string, XmlElement>): string[] {
  const types = xml.get('[Content_Types].xml');
  if (!types) return ['the package has no [Content_Types].xml'];
  const named = (element: string, attribute: string) =>
    childrenOf(types, element).map(({ attributes }) => attributes[attribute] ?? '');
  const extensions = new Set(named('Default', 'Extension'));
  const overrides = named('Override', 'PartName').map((name) => name.replace(/^\//, ''));
  const typed = new Set(overrides);
  const faults = overrides
    .filter((path) => !parts.has(path))
    .map((path) => `a content type is given to ${path}, which is missing`);
  if (typed.size < overrides.length) faults.push('a part is given a content type twice');
  for (const path of parts.keys()) {
    if (path === '[Content_Types].xml' || typed.has(path)) continue;
    const extension = path.slice(path.lastIndexOf('.') + 1);
    // A plain XML type says nothing: every part of Word's own needs one by name.
    if (extension !== 'rels' || !extensions.has(extension)) faults.push(`${path}: has no content type of its own`);
  }
  return faults;
}

/** Bookmarks and drawings have ids that are unique in the whole file. */
function identityFaults(parts: Parts, xml: ReadonlyMap<string, XmlElement>): string[] {
  const all = storyPaths(parts).flatMap((path) => walk(xml.get(path) ?? { name: '', attributes: {}, children: [] }));
  const repeated = (name: string, attribute: string) => {
    const values = all.filter((element) => element.name === name).map(({ attributes }) => attributes[attribute]);
    return new Set(values).size < values.length ? [`two ${name} have one ${attribute}`] : [];
  };
  return [
    ...repeated('w:bookmarkStart', 'w:id'),
    ...repeated('w:bookmarkStart', 'w:name'),
    ...repeated('wp:docPr', 'id'),
  ];
}

function numberingFaults(parts: Parts, xml: ReadonlyMap<string, XmlElement>): string[] {
  const numbering = xml.get('word/numbering.xml');
  const known = new Set(numbering ? childrenOf(numbering, 'w:num').map(({ attributes }) => attributes['w:numId']) : []);
  return [...storyPaths(parts), 'word/styles.xml'].flatMap((path) => {
    const root = xml.get(path);
    const used = root ? findAll(root, 'w:numId').map(({ attributes }) => attributes['w:val']) : [];
    return used.filter((id) => id !== '0' && !known.has(id)).map((id) => `${path}: the numbering ${id} does not exist`);
  });
}
