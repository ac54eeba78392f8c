import type { Prefixes } from './namespaces.ts';
import { childrenOf, type XmlElement } from './tree.ts';

/** What leads from one part of a package to another (ECMA-376, Part 2, clause 6.5). */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: `header`. */
  readonly type: string;
  /** Name of the part it leads to. */
  readonly target: string;
}

const prefix = 'rel';

/** What relationships have to be parsed with. */
export const relationshipPrefixes: Prefixes = new Map([
  ['http://schemas.openxmlformats.org/package/2006/relationships', prefix],
]);

/** @param part empty for the package itself */
export function relationshipsPart(part: string): string {
  const { folder, name } = cut(part);
  return `${folder}_rels/${name}.rels`;
}

/**
 * The relationships to other parts; what leads out of the package is left out.
 *
 * @param root parsed with `relationshipPrefixes`
 * @param part they start from; empty for the package itself
 */
export function relationshipsIn(root: XmlElement | undefined, part: string): Relationship[] {
  const { folder } = cut(part);
  return childrenOf(root, `${prefix}:Relationship`)
    .filter(({ attributes }) => attributes.TargetMode !== 'External')
    .map(({ attributes: { Id = '', Type = '', Target = '' } }) => ({
      id: Id,
      type: Type.slice(Type.lastIndexOf('/') + 1),
      target: resolved(folder, Target),
    }));
}

function cut(part: string): { folder: string; name: string } {
  const slash = part.lastIndexOf('/') + 1;
  return { folder: part.slice(0, slash), name: part.slice(slash) };
}

/** A path relative to a folder of the package, or to its root. */
function resolved(folder: string, target: string): string {
  const path = target.replaceAll('\\', '/').replace(/[?#].*$/, '');
  const names: string[] = [];
  for (const name of `${path.startsWith('/') ? '' : folder}${path}`.split('/')) {
    if (name === '..') names.pop();
    else if (name !== '' && name !== '.') names.push(name);
  }
  return names.map(unescaped).join('/');
}

function unescaped(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
