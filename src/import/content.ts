import { typedNumberIn } from '../plan/resolve/typed-number.ts';
import type { Context } from './context.ts';
import { isAllItalic, textOf } from './inlines.ts';
import type { TextLine } from './lines.ts';
import { type Kind, labelFor } from './marks.ts';
import { markup } from './markup.ts';
import { tableMembers } from './tables.ts';
import type { Branch, Item } from './tree.ts';
import { entry, list, type Member, map, type Node, phrase, prose } from './yaml-node.ts';

/** A tree of lines → content in the one grammar of a spec: a string of paragraphs, or a list of blocks. */

/** The kinds that a content may hold as lists; others are headings and stand elsewhere. */
const listKinds: ReadonlySet<Kind> = new Set<Kind>(['clauses', 'points', 'numbered', 'bullets']);

/**
 * @param clause the number of the clause around it, `2.`, or nothing
 * @returns nothing when there is nothing in it
 */
export function contentNode(branches: readonly Branch[], context: Context, clause = ''): Node | undefined {
  const flat = branches.flatMap((branch) => flattened(branch));
  const [first] = flat;
  if (!first) return undefined;
  if (flat.every((branch): branch is TextLine => branch.kind === 'text' && branch.notes.length === 0))
    return prose(...flat.map((line) => paragraphText(line, context)));
  const members: Member[] = [];
  let pending: readonly string[] = [];
  const counts = new Map<Kind, number>();
  for (const group of groupsOf(flat)) {
    const [head] = group;
    if (!head) continue;
    if (head.kind === 'lost') {
      pending = [...pending, ...head.notes];
      continue;
    }
    const made = groupMembers(group, context, clause, counts);
    members.push(
      ...made.map((member, index) =>
        index === 0 ? { ...member, notes: [...pending, ...(member.notes ?? [])] } : member,
      ),
    );
    pending = [];
  }
  const last = members.at(-1);
  if (!last) return undefined;
  if (pending.length > 0) members[members.length - 1] = { ...last, notes: [...(last.notes ?? []), ...pending] };
  return list(members);
}

/** A heading inside of a content, or an item with a second mark, keeps its mark as typed text. */
function flattened(branch: Branch): Branch[] {
  if (branch.kind !== 'item') return [branch];
  const { mark, line, children } = branch;
  const isTypedTwice = typedNumberIn(textOf(line.inlines), 'text') !== undefined;
  if (listKinds.has(mark.kind) && !isTypedTwice) return [branch];
  return [withTypedMark(branch), ...children.flatMap(flattened)];
}

/** The line of an item as a paragraph. */
export function withTypedMark({ mark, line }: Pick<Item, 'mark' | 'line'>): TextLine {
  const [first] = line.inlines;
  const face = first?.tag === 'text' ? first : { bold: line.isBold, italic: false };
  const label = { tag: 'text', text: `${mark.label} `, bold: face.bold, italic: face.italic } as const;
  return { ...line, mark: undefined, inlines: [label, ...line.inlines] };
}

/** Neighbours that make one block: paragraphs, or items of one kind. */
function groupsOf(branches: readonly Branch[]): Branch[][] {
  const groups: Branch[][] = [];
  for (const branch of branches) {
    const before = groups.at(-1)?.at(-1);
    const goesOn =
      before !== undefined &&
      before.kind === branch.kind &&
      (branch.kind === 'text'
        ? branch.notes.length === 0
        : branch.kind === 'item' && before.kind === 'item' && before.mark.kind === branch.mark.kind);
    if (goesOn) groups.at(-1)?.push(branch);
    else groups.push([branch]);
  }
  return groups;
}

function groupMembers(group: readonly Branch[], context: Context, clause: string, counts: Map<Kind, number>): Member[] {
  const [head] = group;
  if (head?.kind === 'table')
    return tableMembers(head.table, context).map((member, index) =>
      index === 0 ? { ...member, notes: [...head.notes, ...(member.notes ?? [])] } : member,
    );
  if (head?.kind !== 'item') {
    const lines = group.filter((line) => line.kind === 'text');
    return [
      {
        value: map(entry('text', prose(...lines.map((line) => paragraphText(line, context))))),
        notes: lines[0]?.notes,
      },
    ];
  }
  const { kind } = head.mark;
  const items = group.filter((item) => item.kind === 'item').map((item) => itemMember(item, context, clause, counts));
  const isSimple = kind === 'bullets' && items.every(({ value }) => value.tag === 'prose');
  return isSimple ? items : [{ value: map(entry(kind, list(items))) }];
}

export function itemMember(item: Item, context: Context, clause: string, counts: Map<Kind, number>): Member {
  const { mark, line, children } = item;
  const count = (counts.get(mark.kind) ?? 0) + 1;
  counts.set(mark.kind, count);
  const label = labelFor(mark.kind, count, clause);
  const notes = [...line.notes, ...renumbered(item, label, context)];
  const inner = mark.kind === 'clauses' ? label : '';
  const isTitle = isTitled(item);
  const text = markup(line.inlines, context.linking, { bold: isTitle });
  if (isTitle)
    return { value: map(entry('title', phrase(text)), entry('content', contentNode(children, context, inner))), notes };
  const end = children.findIndex((child) => child.kind !== 'text' || child.notes.length > 0);
  const own = children.slice(0, end < 0 ? undefined : end).filter((child) => child.kind === 'text');
  const paragraphs = [text, ...own.map((child) => paragraphText(child, context))].filter((words) => words !== '');
  const rest = contentNode(children.slice(own.length), context, inner);
  const body = paragraphs.length > 0 ? prose(...paragraphs) : undefined;
  return { value: rest || !body ? map(entry('text', body), entry('content', rest)) : body, notes };
}

/** Set in bold as a whole; a point has no title of its own format. */
function isTitled({ mark, line }: Item): boolean {
  return mark.kind !== 'points' && line.isBold;
}

/** A remark where the tool will count otherwise than the file did. */
export function renumbered({ mark }: Pick<Item, 'mark'>, label: string, context: Context): string[] {
  if (mark.count === undefined || bare(mark.label) === bare(label)) return [];
  context.remark(`Tệp nguồn ghi “${mark.label}”; phần mềm tự đánh số nên sẽ ghi “${label}”.`);
  return [`Tệp nguồn ghi “${mark.label}”; phần mềm tự đánh số nên sẽ ghi “${label}”.`];
}

function bare(label: string): string {
  return label
    .replace(/^(?:Điều|Phần)\s+/iu, '')
    .replace(/[\s.:)–(-]/gu, '')
    .toLowerCase();
}

/** A paragraph as prose; one that is slanted as a whole is marked as a whole. */
export function paragraphText(line: TextLine, context: Context, setting: { italic?: boolean } = {}): string {
  return markup(line.inlines, context.linking, setting.italic && isAllItalic(line.inlines) ? { italic: true } : {});
}
