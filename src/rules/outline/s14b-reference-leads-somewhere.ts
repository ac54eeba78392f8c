import { referencesOf } from '../../outline/facts.ts';
import { bareLabel, sameNumber } from '../../outline/labels.ts';
import { lineOf, type Node, type OutlineDocument, type Role } from '../../outline/outline.ts';
import type { Reference, ReferenceStep, Unit } from '../../outline/references.ts';
import type { OutlineRule } from './rule.ts';

export const referenceLeadsSomewhere: OutlineRule = {
  code: 'S14b',
  level: 'W',
  title: 'Mục, khoản, điểm, phụ lục được dẫn chiếu phải có trong văn bản.',
  source: 'thực tế soạn thảo; Nghị định số 30/2020/NĐ-CP không quy định',
  why: 'Dẫn chiếu đến chỗ không có thường do đã thêm, bớt mục mà chưa sửa câu dẫn chiếu.',
  wrong: 'thực hiện nhiệm vụ tại Mục VI của Kế hoạch này (Kế hoạch chỉ có năm mục)',
  right: 'thực hiện nhiệm vụ tại Mục III của Kế hoạch này',
  check({ documents }, report) {
    const trees = documents.map((document) => ({ document, nodes: document.tree.all }));
    const ofFile = repeatedRoles(trees.flatMap(({ nodes }) => nodes));
    const hasAppendices = documents.filter(({ kind }) => kind === 'appendix').length > 1;
    const known = new Map<string, boolean>();
    const leads = (steps: readonly ReferenceStep[]) => {
      const key = steps.map(({ unit, number }) => `${unit} ${number}`).join(', ');
      const found = known.get(key) ?? trees.some(({ document, nodes }) => leadsInto(document, nodes, steps));
      known.set(key, found);
      return found;
    };
    const told = new Set<string>();
    for (const { document, nodes } of trees) {
      const ofDocument = repeatedRoles(nodes);
      for (const line of document.lines) {
        if (line.role === 'recipient' || line.role === 'attachment') continue;
        for (const reference of referencesOf(line)) {
          if (reference.owner === 'other' || reference.steps.length === 0) continue;
          const numbered = reference.owner === 'this' ? ofFile : ofDocument;
          if (!canJudge(reference, numbered, hasAppendices) || leads(reference.steps)) continue;
          const key = reference.text;
          if (told.has(key)) continue;
          told.add(key);
          report({
            where: line.where,
            found: `Văn bản không có “${reference.text}”.`,
            required: 'Chỗ được dẫn chiếu có trong văn bản.',
            remedy: 'Kiểm tra lại số thứ tự của mục, khoản, điểm, phụ lục được dẫn chiếu.',
          });
        }
      }
    }
  },
};

const roles: Readonly<Record<Exclude<Unit, 'phụ lục'>, readonly Role[]>> = {
  phần: ['part', 'section'],
  chương: ['part'],
  mục: ['section', 'clause', 'subclause', 'part'],
  'tiểu mục': ['clause', 'subclause'],
  điều: ['article'],
  khoản: ['clause', 'subclause'],
  điểm: ['point', 'subclause', 'clause', 'numbered'],
};

/**
 * Whether the document is numbered in the way the reference speaks: a plan without articles that names “Điều 5” means a
 * law. Appendices may be in files of their own, so only a file that has some is judged.
 */
function canJudge({ steps, owner }: Reference, numbered: ReadonlySet<Role>, hasAppendices: boolean): boolean {
  const unit = steps.at(-1)?.unit;
  if (unit === undefined) return false;
  if (unit === 'phụ lục') return hasAppendices;
  // “khoản 2” alone may go on with a law that another sentence names.
  if (owner === 'unsaid' && unit !== 'mục' && unit !== 'phần') return false;
  const [main] = roles[unit];
  return main !== undefined && numbered.has(main);
}

/** The roles that more than one line has. */
function repeatedRoles(nodes: readonly Node<unknown>[]): ReadonlySet<Role> {
  const once = new Set<Role>();
  const repeated = new Set<Role>();
  for (const { line } of nodes) (once.has(line.role) ? repeated : once).add(line.role);
  return repeated;
}

function leadsInto<Where>(
  document: OutlineDocument<Where>,
  nodes: readonly Node<Where>[],
  steps: readonly ReferenceStep[],
): boolean {
  const [first, ...outer] = steps;
  if (!first) return true;
  if (first.unit === 'phụ lục') return document.kind === 'appendix' && isAppendix(document, first.number);
  const last = steps.at(-1);
  if (last?.unit === 'phụ lục' && !(document.kind === 'appendix' && isAppendix(document, last.number))) return false;
  const inside = outer.filter(({ unit }) => unit !== 'phụ lục');
  return nodes.some((node) => matches(node, first) && isInside(node.parent, inside));
}

function isInside(node: Node<unknown> | undefined, [next, ...rest]: readonly ReferenceStep[]): boolean {
  if (!next) return true;
  if (!node) return false;
  return matches(node, next) ? isInside(node.parent, rest) : isInside(node.parent, [next, ...rest]);
}

function matches({ line: { role, label = '' } }: Node<unknown>, { unit, number }: ReferenceStep): boolean {
  return unit !== 'phụ lục' && roles[unit].includes(role) && sameNumber(bareLabel(label), number);
}

function isAppendix(document: OutlineDocument<unknown>, number: string): boolean {
  const label = bareLabel(lineOf(document, 'appendixLabel')?.label ?? '');
  return label === '' ? sameNumber(number, '1') : sameNumber(label, number);
}
