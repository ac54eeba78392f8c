import type { Span } from '../findings/finding.ts';
import { suggest } from '../plan/suggest.ts';
import type { Tell } from './markup-state.ts';
import { flag, member, type Shape, text, unknown } from './shape.ts';

/** What the names of an expression mean where it stands. */
export interface Scope {
  /** The nearest first; `../` goes one further. A partial begins anew. */
  readonly contexts: readonly [Shape, ...Shape[]];
  readonly root: Shape;
  /** How many `{{#each}}` are around: they give `@index` and its kind, to partials too. */
  readonly eaches: number;
  /** Names after `as |…|`. */
  readonly names: ReadonlyMap<string, Shape>;
}

export function scopeOf(root: Shape): Scope {
  return { contexts: [root], root, eaches: 0, names: new Map() };
}

export function enter(scope: Scope, context: Shape): Scope {
  return { ...scope, contexts: [context, ...scope.contexts] };
}

export function enterItem(scope: Scope, item: Shape): Scope {
  return { ...enter(scope, item), eaches: scope.eaches + 1 };
}

/** Names for what a block gives: the value, then its place in the list. */
export function withNames(scope: Scope, names: readonly string[], values: readonly Shape[]): Scope {
  if (names.length === 0) return scope;
  const added = names.map((name, index): [string, Shape] => [name, values[index] ?? unknown]);
  return { ...scope, names: new Map([...scope.names, ...added]) };
}

/** Deeper nesting than any `@../../index` reaches; what is beyond counts as the same. */
const deepest = 4;

/** The scope inside a partial. */
export function partialScope({ root, eaches }: Scope, context: Shape): Scope {
  return { ...scopeOf(root), contexts: [context], eaches: Math.min(eaches, deepest) };
}

const loopNames = new Map([
  ['index', text],
  ['key', text],
  ['first', flag],
  ['last', flag],
]);

/**
 * What a path stands for; what it cannot stand for is told and unknown from there on.
 *
 * @param written the text of the path
 * @param span where it stands
 */
export function lookUp(path: hbs.AST.PathExpression, written: string, span: Span, scope: Scope, tell: Tell): Shape {
  const start = startOf(path, scope);
  if (start === undefined) {
    tell('unknown-path', span, ...beyond(path, written));
    return unknown;
  }
  let shape = start.shape;
  let from = 0;
  for (const part of path.parts.slice(start.used)) {
    const found = member(shape, part);
    const index = Math.max(written.indexOf(part, from), from);
    from = index + part.length;
    if (found === undefined) {
      tellUnknown(part, shape, { start: span.start + index, end: span.start + from }, scope, tell);
      return unknown;
    }
    shape = found;
  }
  return shape;
}

/** Where a path begins, and how many of its parts that takes. */
function startOf(path: hbs.AST.PathExpression, scope: Scope): { shape: Shape; used: number } | undefined {
  const [first = ''] = path.parts;
  if (path.data) {
    if (path.depth > scope.eaches) return undefined;
    if (first === 'root') return { shape: scope.root, used: 1 };
    const shape = path.depth < scope.eaches ? loopNames.get(first) : undefined;
    return shape && { shape, used: 1 };
  }
  const named = path.depth === 0 && !isScoped(path) ? scope.names.get(first) : undefined;
  if (named) return { shape: named, used: 1 };
  const context = scope.contexts[path.depth] ?? (scope.contexts.includes(unknown) ? unknown : undefined);
  return context && { shape: context, used: 0 };
}

/** Whether a path says `this` or `./` and so means neither a helper nor a name after `as`. */
export function isScoped({ original }: hbs.AST.PathExpression): boolean {
  return /^(\.|this(?![\w-]))/.test(original);
}

function beyond(path: hbs.AST.PathExpression, written: string): [message: string, hint: string] {
  const [first = ''] = path.parts;
  if (!path.data)
    return [
      `“${written}” đi ra ngoài mẫu.`,
      'Bớt ../; mẫu con không thấy khối gọi nó, hãy dùng @root hoặc truyền tham số.',
    ];
  const known = ['root', ...loopNames.keys()];
  if (known.includes(first)) return [`“${written}” không có ở đây.`, 'Chỉ dùng tên ấy bên trong {{#each}}.'];
  const near = suggest(first, known);
  const hint = near
    ? `Có phải ý bạn là “@${near}”?`
    : `Các tên dùng được: ${known.map((name) => `@${name}`).join(', ')}.`;
  return [`Không có tên “@${first}”.`, hint];
}

function tellUnknown(part: string, shape: Shape, span: Span, { root, contexts }: Scope, tell: Tell): void {
  if (shape.kind === 'list') {
    const hint = 'Đi qua từng phần tử bằng {{#each}} rồi mới lấy tên ấy.';
    tell('wrong-kind', span, `Trước “${part}” là một danh sách, không phải một nhóm dữ liệu.`, hint);
    return;
  }
  const keys = shape.kind === 'object' ? Object.keys(shape.keys) : [];
  const outer = contexts.findIndex((context) => context.kind === 'object' && member(context, part));
  const near = suggest(part, keys);
  tell('unknown-path', span, `Không có dữ liệu nào tên là “${part}” ở đây.`, hint());

  function hint(): string {
    if (shape === contexts[0] && outer > 0) return `Tên ấy có ở ngoài khối: viết ${'../'.repeat(outer)}${part}.`;
    if (shape === contexts[0] && member(root, part)) return `Tên ấy có ở gốc: viết @root.${part}.`;
    if (near) return `Có phải ý bạn là “${near}”?`;
    if (keys.length > 0) return `Các tên dùng được ở đây: ${keys.join(', ')}.`;
    return 'Ở đây là một giá trị đơn lẻ: dùng {{this}}, hoặc ../ để ra ngoài khối.';
  }
}
