import type { Node, OutlineLine, Role, StructureRole, Tree } from './outline.ts';

interface Growing<Where> extends Node<Where> {
  readonly children: Growing<Where>[];
  readonly depth: number;
}

const depths: Readonly<Record<Exclude<StructureRole, 'numbered' | 'bullet'>, number>> = {
  part: 1,
  section: 2,
  article: 3,
  clause: 4,
  subclause: 5,
  point: 9,
};

/** What stands under what, by the order and the kinds of the lines. Lists of `(1)` and dashes hold nothing. */
export function nest<Where>(lines: readonly OutlineLine<Where>[]): Tree<Where> {
  const top: Growing<Where>[] = [];
  const all: Growing<Where>[] = [];
  let open: Growing<Where>[] = [];
  for (const line of lines) {
    if (isFrame(line.role)) continue;
    if (line.role === 'closing') open = [];
    const depth = depthOf(line);
    if (depth !== undefined) open = open.filter((node) => node.depth < depth);
    const parent = open.at(-1);
    const node: Growing<Where> = { line, parent, children: [], depth: depth ?? 0 };
    (parent?.children ?? top).push(node);
    all.push(node);
    if (depth !== undefined) open.push(node);
  }
  return { top, all };
}

function depthOf({ role, label = '' }: OutlineLine<unknown>): number | undefined {
  if (role === 'subclause')
    return Math.min(depths.subclause + [...label.matchAll(/\d+/g)].length - 2, depths.point - 1);
  return isNumbered(role) ? depths[role] : undefined;
}

const frame: ReadonlySet<Role> = new Set([
  'parentBody',
  'issuer',
  'number',
  'placeAndDate',
  'documentType',
  'appendixLabel',
  'abstract',
  'attachment',
  'enactedBy',
  'legalBasis',
  'decides',
  'recipient',
  'signature',
  'footnote',
] satisfies Role[]);

/** Whether a line belongs to the form of a document, not to its text. */
function isFrame(role: Role): boolean {
  return frame.has(role);
}

function isNumbered(role: Role): role is keyof typeof depths {
  return role in depths;
}
