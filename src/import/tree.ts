import type { Line, LostLine, TableLine, TextLine } from './lines.ts';
import type { Mark } from './marks.ts';

/** The lines of a text as a tree: what is numbered holds what follows it, as far as the numbers tell. */
export type Branch = Item | Leaf;

type Leaf = TextLine | TableLine | LostLine;

export interface Item {
  readonly kind: 'item';
  readonly mark: Mark;
  readonly line: TextLine;
  readonly children: Branch[];
}

export function treeOf(lines: readonly Line[]): Branch[] {
  const root: Branch[] = [];
  const open: Item[] = [];
  const add = (branch: Branch) => (open.at(-1)?.children ?? root).push(branch);
  lines.forEach((line, index) => {
    const mark = line.kind === 'text' ? line.mark : undefined;
    if (line.kind !== 'text' || mark === undefined) {
      open.length = levelOfText(open, lines.slice(index + 1));
      add(line);
      return;
    }
    open.length = levelOf(open, mark);
    const item: Item = { kind: 'item', mark, line, children: [] };
    add(item);
    open.push(item);
  });
  return root;
}

/** How many of the open items stay open around an item with this mark. */
function levelOf(open: readonly Item[], mark: Mark): number {
  const rank = rankOf(mark);
  if (rank < looseRank) {
    const end = open.findIndex((item) => rankOf(item.mark) >= rank);
    return end < 0 ? open.length : end;
  }
  const same = open.findIndex(
    (item) => item.mark.kind === mark.kind && (mark.kind !== 'bullets' || item.mark.label === mark.label),
  );
  if (same >= 0) return same;
  if (mark.kind !== 'points') return open.length;
  const bullets = open.findIndex((item) => item.mark.kind === 'bullets');
  return bullets < 0 ? open.length : bullets;
}

/** A paragraph goes on with the item above it, unless that is one of a list: then with what the list is in. */
function levelOfText(open: readonly Item[], rest: readonly Line[]): number {
  const next = rest.find((line) => line.kind === 'text' && line.mark !== undefined);
  const mark = next?.kind === 'text' ? next.mark : undefined;
  // What follows the paragraph is still inside of the dash, so the paragraph is, too.
  const isInside = mark?.kind === 'bullets' && mark.label === '+';
  const dash = isInside ? open.findLastIndex((item) => item.mark.label === '-') : -1;
  if (dash >= 0) return dash + 1;
  const list = open.findIndex((item) => item.mark.kind === 'bullets' || item.mark.kind === 'numbered');
  return list < 0 ? open.length : list;
}

function rankOf({ kind, depth }: Mark): number {
  return kind === 'part'
    ? 0
    : kind === 'section'
      ? 1
      : kind === 'article'
        ? 2
        : kind === 'clauses'
          ? 2 + depth
          : looseRank;
}

/** From here on what holds what is told by the order in which they come. */
const looseRank = 100;
