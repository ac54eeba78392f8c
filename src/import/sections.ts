import { isInCapitals } from '../roles/fold.ts';
import { contentNode, renumbered, withTypedMark } from './content.ts';
import type { Context } from './context.ts';
import { textOf } from './inlines.ts';
import type { TextLine } from './lines.ts';
import { lostWords } from './losses.ts';
import { labelFor } from './marks.ts';
import { markup } from './markup.ts';
import type { Branch, Item } from './tree.ts';
import { type Entry, entry, list, type Member, map, phrase, word } from './yaml-node.ts';

/** `sections`, and the contents that those with the usual headings take by name. */
export function sectionEntries(branches: readonly Branch[], context: Context): Entry[] {
  if (branches.length === 0) return [];
  const contents = new Map<string, Entry>();
  const members = sectionMembers(branches, contents, context);
  return [{ key: 'sections', value: list(members), apart: true }, ...contents.values()];
}

/** `parts`, each with its sections. */
export function partsEntry(branches: readonly Branch[], context: Context): Entry[] {
  const isPart = (branch: Branch) => branch.kind === 'item' && branch.mark.kind === 'part';
  const first = branches.findIndex(isPart);
  const parts = branches.slice(first).flatMap((branch) => (branch.kind === 'item' && isPart(branch) ? [branch] : []));
  const contents = new Map<string, Entry>();
  const members = parts.map((part, index): Member => {
    const [titles, children] = partTitle(part);
    const heading = headingOf([part.line, ...titles], context);
    const inner = sectionMembers(children, contents, context);
    const notes = [...part.line.notes, ...renumbered(part, labelFor('part', index + 1, ''), context)];
    return { value: map(entry('heading', phrase(heading || '…')), entry('sections', list(inner))), notes };
  });
  const before =
    first > 0
      ? [
          {
            value: map(
              entry('heading', word('Nội dung')),
              entry('sections', list(sectionMembers(branches.slice(0, first), contents, context))),
            ),
            notes: ['Các mục này đứng trước Phần I trong tệp nguồn.'],
          },
        ]
      : [];
  return [{ key: 'parts', value: list([...before, ...members]), apart: true }, ...contents.values()];
}

/** The title of a part stands in the lines below its number. */
function partTitle({ line, children }: Item): [TextLine[], readonly Branch[]] {
  const isTitle = (branch: Branch): branch is TextLine =>
    branch.kind === 'text' &&
    (branch.passage.role === 'partTitle' ||
      (textOf(line.inlines) === '' && branch.passage.paragraph.format.alignment === 'center'));
  const end = children.findIndex((child) => !isTitle(child));
  const titles = children.slice(0, end < 0 ? undefined : end).filter(isTitle);
  return [titles, children.slice(titles.length)];
}

function headingOf(lines: readonly TextLine[], context: Context): string {
  return lines
    .map(({ inlines }) => inlines)
    .filter((inlines) => textOf(inlines) !== '')
    .map((inlines) => markup(inSentenceCase(inlines, context), context.linking, { bold: true }))
    .join(' ');
}

/** A heading or a title that stood in capitals, in those of a sentence; its spaces and notes stay where they are. */
export function inSentenceCase(inlines: TextLine['inlines'], { spelling }: Context): TextLine['inlines'] {
  if (!isInCapitals(textOf(inlines))) return inlines;
  const text = inlines.map((inline) => (inline.tag === 'text' ? inline.text : '\n')).join('');
  const words = spelling.sentence(text).split(' ');
  let at = 0;
  const cased = text.replace(/\S+/gu, (word) => words[at++] ?? word);
  let start = 0;
  return inlines.map((inline) => {
    const length = inline.tag === 'text' ? inline.text.length : 1;
    start += length;
    return inline.tag === 'text' ? { ...inline, text: cased.slice(start - length, start) } : inline;
  });
}

/** Without Roman numbers the tool has no place for clauses: those with titles become sections, the rest goes into one. */
function sectionMembers(branches: readonly Branch[], contents: Map<string, Entry>, context: Context): Member[] {
  const isSection = (branch: Branch): branch is Item => branch.kind === 'item' && branch.mark.kind === 'section';
  const first = branches.findIndex(isSection);
  if (first >= 0) {
    const lost = branches.slice(0, first).flatMap((branch) => lostBranch(branch, context));
    const members = branches.filter(isSection).map((item, index) => sectionMember(item, index, contents, context));
    return members.map((member, index) =>
      index === 0 ? { ...member, notes: [...lost, ...(member.notes ?? [])] } : member,
    );
  }
  const isTitled = (branch: Branch): branch is Item =>
    branch.kind === 'item' && branch.mark.kind === 'clauses' && branch.line.isBold;
  if (branches.length > 0 && branches.every(isTitled))
    return branches.filter(isTitled).map((item, index) => sectionMember(item, index, contents, context));
  const note = 'Tệp nguồn không chia mục I., II.; tiêu đề này do phần mềm thêm, sửa lại cho đúng.';
  context.remark(note);
  return [
    { value: map(entry('heading', word('Nội dung')), entry('content', contentNode(branches, context))), notes: [note] },
  ];
}

function lostBranch(branch: Branch, context: Context): string[] {
  if (branch.kind === 'lost') return [...branch.notes];
  const what = 'lời văn đứng trước mục đầu tiên của phần';
  if (branch.kind === 'text') return [lostWords(what, textOf(branch.inlines), context)];
  if (branch.kind === 'table')
    return [
      lostWords(
        'bảng đứng trước mục đầu tiên của phần',
        tableWords(branch.table.rows.flatMap(({ cells }) => cells)),
        context,
      ),
    ];
  return [
    lostWords(what, textOf(withTypedMark(branch).inlines), context),
    ...branch.children.flatMap((child) => lostBranch(child, context)),
  ];
}

function tableWords(cells: readonly { blocks: readonly { kind: string; text?: string }[] }[]): string {
  return cells.flatMap(({ blocks }) => blocks.map(({ text }) => text ?? '')).join(' | ');
}

function sectionMember(item: Item, index: number, contents: Map<string, Entry>, context: Context): Member {
  const heading = headingOf([item.line], context);
  const notes = [...item.line.notes, ...renumbered(item, labelFor('section', index + 1, ''), context)];
  const goals = goalsOf(item, heading);
  if (goals && !goals.some(([name]) => contents.has(name))) {
    for (const [name, , goal] of goals) addContent(contents, name, goal.children, context);
    const clauses = goals.map(([name, title]) => ({
      value: map(entry('title', word(title)), entry('from', word(name))),
    }));
    return {
      value: map(
        entry('heading', phrase(heading)),
        entry('content', list([{ value: map(entry('clauses', list(clauses))) }])),
      ),
      notes,
    };
  }
  const name = usualHeadings.get(heading);
  if (name !== undefined && !contents.has(name) && item.children.length > 0) {
    addContent(contents, name, item.children, context);
    return { value: map(entry('heading', phrase(heading)), entry('from', word(name))), notes };
  }
  return {
    value: map(entry('heading', phrase(heading || '…')), entry('content', contentNode(item.children, context))),
    notes,
  };
}

/** The headings of the usual sections of the templates, and the contents they take. */
const usualHeadings: ReadonlyMap<string, string> = new Map([
  ['Đánh giá chung', 'assessment'],
  ['Mục tiêu', 'targets'],
  ['Nhiệm vụ, giải pháp', 'tasks'],
  ['Kinh phí', 'funding'],
  ['Kinh phí thực hiện', 'funding'],
  ['Tổ chức thực hiện', 'implementation'],
]);

/** Mục đích, yêu cầu: exactly the two clauses that every plan has. */
function goalsOf({ children }: Item, heading: string): (readonly [string, string, Item])[] | undefined {
  if (heading !== 'Mục đích, yêu cầu' || children.length !== 2) return undefined;
  const [purpose, requirements] = children;
  if (purpose?.kind !== 'item' || requirements?.kind !== 'item') return undefined;
  const isTitle = ({ mark, line, children: inner }: Item, title: string, count: number) =>
    mark.kind === 'clauses' &&
    mark.count === count &&
    line.isBold &&
    line.notes.length === 0 &&
    inner.length > 0 &&
    textOf(line.inlines) === title;
  if (!isTitle(purpose, 'Mục đích', 1) || !isTitle(requirements, 'Yêu cầu', 2)) return undefined;
  return [
    ['purpose', 'Mục đích', purpose],
    ['requirements', 'Yêu cầu', requirements],
  ];
}

function addContent(contents: Map<string, Entry>, name: string, children: readonly Branch[], context: Context): void {
  const value = contentNode(children, context);
  if (value) contents.set(name, { key: name, value, apart: true });
}
