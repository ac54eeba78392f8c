import { decodeXml } from '../xml/decode.ts';
import { deepestPart, parseXml } from '../xml/parse.ts';
import { type Relationship, relationshipPrefixes, relationshipsIn, relationshipsPart } from '../xml/relationships.ts';
import { appendTo, type Edit, edited } from './edit.ts';
import { attributeOf, elementsIn } from './elements.ts';

/** The parts of a file by their names, in their order. */
export type Package = Map<string, Uint8Array>;

/** Names of parts do not tell capitals from small letters (ECMA-376, Part 2, 6.2.2.3). */
export function partNamed(parts: Package, name: string): string | undefined {
  const wanted = name.toLowerCase();
  return parts.has(name) ? name : [...parts.keys()].find((path) => path.toLowerCase() === wanted);
}

/** @returns nothing where there is no such part or it cannot be read */
export function textOf(parts: Package, name: string): string | undefined {
  const path = partNamed(parts, name);
  const bytes = path === undefined ? undefined : parts.get(path);
  return bytes && decodeXml(bytes);
}

const encoder = new TextEncoder();

/** Puts a text in as UTF-8, in the place of the part if it was there before, else at the end. */
export function putText(parts: Package, name: string, text: string): void {
  const declared = text.replace(/^(<\?xml[^>]*?\sencoding\s*=\s*["'])(?!utf-8["'])[^"']*/i, '$1UTF-8');
  parts.set(partNamed(parts, name) ?? name, encoder.encode(declared));
}

/** The part with the text of the document. */
export function mainPart(parts: Package): string | undefined {
  const target = relationshipsFrom(parts, '').find(({ type }) => type === 'officeDocument')?.target;
  return target === undefined ? undefined : partNamed(parts, target);
}

/** @param part whose relationships; the empty name for those of the package */
export function relationshipsFrom(parts: Package, part: string): Relationship[] {
  const text = textOf(parts, relationshipsPart(part));
  const root =
    text === undefined
      ? undefined
      : parseXml(text, { prefixes: relationshipPrefixes, deepest: deepestPart, places: false });
  return root === undefined || 'reason' in root ? [] : relationshipsIn(root, part);
}

/** Adds a relationship to a part of the same folder. */
export function relate(parts: Package, part: string, type: string, target: string): void {
  const name = relationshipsPart(part);
  const text =
    textOf(parts, name) ??
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';
  const ids = new Set(elementsIn(text).map((element) => attributeOf(element, 'Id')));
  let number = ids.size;
  while (ids.has(`rId${number}`)) number++;
  const file = target.slice(target.lastIndexOf('/') + 1);
  putText(parts, name, appended(text, 'Relationship', `Id="rId${number}" Type="${type}" Target="${file}"`));
}

/** Says of what type a part is. */
export function declareType(parts: Package, part: string, type: string): void {
  const name = '[Content_Types].xml';
  const text = textOf(parts, name);
  if (text === undefined) return;
  const wanted = `/${part}`.toLowerCase();
  const isDeclared = elementsIn(text).some((element) => attributeOf(element, 'PartName')?.toLowerCase() === wanted);
  if (!isDeclared) putText(parts, name, appended(text, 'Override', `PartName="/${part}" ContentType="${type}"`));
}

/** A text with an element put in at the end of its root, in the namespace of that. */
function appended(text: string, name: string, attributes: string): string {
  const [root] = elementsIn(text);
  if (!root) return text;
  const [, prefix = ''] = /^<([^\s/>:]+:)?/.exec(text.slice(root.start)) ?? [];
  const edit: Edit = appendTo(root, text, `<${prefix}${name} ${attributes}/>`);
  return edited(text, [edit]);
}
