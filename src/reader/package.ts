import { decodeXml } from '../xml/decode.ts';
import { type Budget, deepestPart, parseXml } from '../xml/parse.ts';
import { type Relationship, relationshipsIn, relationshipsPart } from '../xml/relationships.ts';
import { childOf, type XmlElement } from '../xml/tree.ts';
import { otherZip } from './file-kind.ts';
import { prefixes } from './namespaces.ts';
import { badEncoding, badXml, doctype, noMainPart, type Problem, tooDeep, tooManyElements } from './problems.ts';

export type Parts = ReadonlyMap<string, Uint8Array>;

/** A part that has been read. */
export interface Part {
  readonly path: string;
  readonly root: XmlElement;
}

/** The parts of a Word document that say what it looks like. */
export interface WordPackage {
  readonly main: Part;
  readonly body: XmlElement;
  readonly styles: XmlElement | undefined;
  readonly numbering: XmlElement | undefined;
  readonly settings: XmlElement | undefined;
  readonly theme: XmlElement | undefined;
  readonly footnotes: Part | undefined;
  readonly endnotes: Part | undefined;
  /** Headers and footers by the ids of their relationships. */
  readonly frames: ReadonlyMap<string, Part>;
}

/** Of all parts together: twice what a thousand pages have. */
const most = { nodes: 500_000, characters: 5_000_000 };

/** A part of text that is larger is not read at all. */
const mostBytes = 48 * 1024 * 1024;

/** Follows the relationships from the package to the parts, whatever these are called. */
export function openPackage(parts: Parts): WordPackage | Problem {
  const read = reader(parts);
  const roots = relationshipsOf('', read);
  if (isProblem(roots)) return roots;
  const start = roots.find(({ type }) => type === 'officeDocument')?.target;
  if (start === undefined) return isOffice(parts) ? noMainPart : otherZip(parts, undefined);
  const main = read(start);
  if (main === undefined) return noMainPart;
  if (isProblem(main)) return main;
  if (main.root.name !== 'w:document') return otherZip(parts, main.root.name);
  const body = childOf(main.root, 'w:body');
  if (!body) return noMainPart;
  const relationships = relationshipsOf(main.path, read);
  if (isProblem(relationships)) return relationships;
  const found = new Map<string, Part>();
  for (const { id, type, target } of relationships) {
    if (!wanted.has(type)) continue;
    const part = read(target);
    if (isProblem(part)) return part;
    if (part) found.set(id, part);
  }
  const byType = (type: string) => {
    const id = relationships.find((relationship) => relationship.type === type && found.has(relationship.id))?.id;
    return found.get(id ?? '');
  };
  return {
    main,
    body,
    styles: byType('styles')?.root,
    numbering: byType('numbering')?.root,
    settings: byType('settings')?.root,
    theme: byType('theme')?.root,
    footnotes: byType('footnotes'),
    endnotes: byType('endnotes'),
    frames: found,
  };
}

const wanted = new Set(['styles', 'numbering', 'settings', 'theme', 'footnotes', 'endnotes', 'header', 'footer']);

type Read = (path: string) => Part | Problem | undefined;

/** Reads each part once; parts of the package are found whatever the case of their letters. */
function reader(parts: Parts): Read {
  const paths = new Map([...parts.keys()].map((path) => [path.toLowerCase(), path]));
  const known = new Map<string, Part | Problem>();
  const budget = { ...most };
  return (wantedPath) => {
    const path = paths.get(wantedPath.toLowerCase());
    const bytes = parts.get(path ?? '');
    if (path === undefined || bytes === undefined) return undefined;
    const part = known.get(path) ?? readPart(path, bytes, budget);
    known.set(path, part);
    return part;
  };
}

function readPart(path: string, bytes: Uint8Array, budget: Budget): Part | Problem {
  if (bytes.length > mostBytes) return tooManyElements(path);
  const text = decodeXml(bytes);
  if (text === undefined) return badEncoding(path);
  const root = parseXml(text, { prefixes, deepest: deepestPart, budget, places: false });
  if (!('reason' in root)) return { path, root };
  switch (root.reason) {
    case 'doctype':
      return doctype(path);
    case 'depth':
      return tooDeep(path);
    case 'size':
      return tooManyElements(path);
    case 'syntax':
      return badXml(path, root.line, root.column);
  }
}

/** @param part the path of the part they start from; empty for the package itself */
function relationshipsOf(part: string, read: Read): Relationship[] | Problem {
  const relationships = read(relationshipsPart(part));
  return isProblem(relationships) ? relationships : relationshipsIn(relationships?.root, part);
}

function isOffice(parts: Parts): boolean {
  return parts.has('[Content_Types].xml') && [...parts.keys()].some((path) => path.startsWith('word/'));
}

function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'severity' in value;
}
