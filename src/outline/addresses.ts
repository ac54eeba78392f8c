import { type Anchor, referenceText } from '../document/references.ts';
import { bareLabel } from './labels.ts';
import { type Node, type OutlineDocument, type OutlineLine, plainText, type Role } from './outline.ts';

/**
 * Where the lines of a document stand, as laws are cited: `điểm a khoản 2 Mục III`. A dash or a paragraph has the
 * address of what it belongs to, a footnote that of the line it explains; what stands in nothing numbered has none.
 */
export function addressesOf({ lines, tree }: OutlineDocument<unknown>): ReadonlyMap<OutlineLine<unknown>, string> {
  const addresses = new Map<OutlineLine<unknown>, string>();
  for (const node of tree.all) {
    const address = plainText(referenceText(anchorOf(node)));
    if (address !== '') addresses.set(node.line, address);
  }
  let explained: string | undefined;
  for (const line of lines) {
    if (line.role !== 'footnote') explained = addresses.get(line);
    else addresses.set(line, explained === undefined ? footnote : `${footnote} tại ${explained}`);
  }
  return addresses;
}

const footnote = 'chú thích';

function anchorOf({ line, parent }: Node<unknown>): Anchor {
  const outer = parent ? anchorOf(parent) : [];
  const level = levels[line.role];
  return level && line.label !== undefined ? [...outer, { level, number: bareLabel(line.label) }] : outer;
}

const levels: Partial<Record<Role, Anchor[number]['level']>> = {
  part: 'part',
  section: 'section',
  article: 'article',
  clause: 'clause',
  subclause: 'clause',
  point: 'point',
};
