import type { Call } from './ast.ts';
import { type Page, shapeOf } from './lint-values.ts';
import type { Scope } from './scope.ts';
import type { Shape } from './shape.ts';

/** The contexts that partials are called in, told apart by what they are made of. */
export interface Contexts {
  /** The same number for the same shape. */
  idOf(shape: Shape): number;
  /** A context with further names; the same for the same names. */
  widen(context: Shape, names: readonly (readonly [string, Shape])[]): Shape;
}

export function newContexts(): Contexts {
  const ids = new Map<Shape, number>();
  const widened = new Map<string, Shape>();
  const idOf = (shape: Shape) => {
    const id = ids.get(shape) ?? ids.size;
    ids.set(shape, id);
    return id;
  };
  return {
    idOf,
    widen(context, names) {
      const key = [idOf(context), ...names.map(([name, shape]) => `${name}=${idOf(shape)}`)].join(' ');
      const keys = { ...(context.kind === 'object' ? context.keys : {}), ...Object.fromEntries(names) };
      const shape = widened.get(key) ?? { kind: 'object', keys };
      widened.set(key, shape);
      return shape;
    },
  };
}

/** What a partial sees: the context it is called in or given, and its arguments under their names. */
export function contextOf(call: Call, scope: Scope, page: Page, contexts: Contexts): Shape {
  const [given, ...more] = call.params;
  if (more[0]) {
    const at = page.offsets.span(more[0]);
    const hint = 'Truyền thêm dữ liệu bằng tên: {{> mau-con ten=gia-tri}}.';
    page.tell('misused-helper', at, 'Mẫu con chỉ nhận một ngữ cảnh.', hint);
  }
  const context = given ? shapeOf(given, scope, page) : scope.contexts[0];
  const pairs = (call.hash?.pairs ?? []).map(({ key, value }): [string, Shape] => [key, shapeOf(value, scope, page)]);
  if (pairs.length === 0 || context.kind === 'unknown') return context;
  return contexts.widen(context, pairs);
}
