import type { Span } from '../findings/finding.ts';
import { suggest } from '../plan/suggest.ts';
import { type Call, isNode, type Offsets } from './ast.ts';
import { blockHelpers, isBlockHelper, isValueHelper, valueHelpers } from './helpers.ts';
import type { Tell } from './markup-state.ts';
import { isScoped, lookUp, type Scope } from './scope.ts';
import { flag, type Shape, text, unknown } from './shape.ts';

/** A text of a template that is being checked. */
export interface Page {
  readonly file: string;
  readonly text: string;
  readonly offsets: Offsets;
  readonly tell: Tell;
}

/** What an expression stands for; what is wrong in it is told. */
export function shapeOf(expression: hbs.AST.Node, scope: Scope, page: Page): Shape {
  if (isNode(expression, 'PathExpression')) return pathValue(expression, scope, page);
  if (isNode(expression, 'SubExpression')) return helperValue(expression, scope, page);
  if (isNode(expression, 'StringLiteral') || isNode(expression, 'NumberLiteral')) return text;
  return isNode(expression, 'BooleanLiteral') ? flag : unknown;
}

function pathValue(path: hbs.AST.PathExpression, scope: Scope, page: Page): Shape {
  const span = page.offsets.span(path);
  return lookUp(path, page.text.slice(span.start, span.end), span, scope, page.tell);
}

/** The value of `(is …)` or `(or …)`. */
function helperValue(call: Call, scope: Scope, page: Page): Shape {
  const name = nameOf(call);
  if (!isValueHelper(name)) tellHelper(call, name, page);
  else if (call.params.length !== 2)
    page.tell('misused-helper', page.offsets.span(call), `Lệnh “${name}” cần đúng hai giá trị.`, `Viết (${name} a b).`);
  const values = shapesOf(call, scope, page);
  if (name === 'is') {
    for (const [index, shape] of values.entries()) {
      const param = call.params[index];
      if (param) tellUnlessSingle(shape, page.offsets.span(param), page);
    }
  }
  return isValueHelper(name) ? flag : unknown;
}

/** The values of what a call is given, named ones too. */
export function shapesOf(call: Call, scope: Scope, page: Page): Shape[] {
  for (const { value } of call.hash?.pairs ?? []) shapeOf(value, scope, page);
  return call.params.map((param) => shapeOf(param, scope, page));
}

/** The helper that a mustache or block calls; nothing when it only names a value. */
export function helperOf(call: Call, scope: Scope): string | undefined {
  if (call.params.length > 0 || call.hash) return nameOf(call);
  if (!isNode(call.path, 'PathExpression')) return undefined;
  const { path } = call;
  const [first = ''] = path.parts;
  if (path.data || path.depth > 0 || path.parts.length !== 1 || isScoped(path) || scope.names.has(first))
    return undefined;
  return isBlockHelper(first) || isValueHelper(first) ? first : undefined;
}

function nameOf({ path }: Call): string {
  return isNode(path, 'PathExpression') || isNode(path, 'StringLiteral') ? path.original : '';
}

/** Tells a helper that there is not, or that is called in the wrong way. */
export function tellHelper(call: Call, name: string, { tell, offsets }: Page): void {
  const span = offsets.span(call.path);
  if (isBlockHelper(name)) {
    tell('misused-helper', span, `Lệnh “${name}” phải mở một khối.`, `Viết {{#${name} …}} … {{/${name}}}.`);
  } else if (isValueHelper(name)) {
    const hint = `Viết {{#if (${name} a b)}} … {{/if}}.`;
    tell('misused-helper', span, `Lệnh “${name}” chỉ dùng làm điều kiện.`, hint);
  } else {
    const known = [...blockHelpers, ...valueHelpers];
    const near = suggest(name, known);
    const hint = near ? `Có phải ý bạn là “${near}”?` : `Các lệnh dùng được: ${known.join(', ')}.`;
    tell('unknown-helper', span, `Không có lệnh nào tên là “${name}”.`, hint);
  }
}

/** Tells a value that is printed or compared but is more than one. */
export function tellUnlessSingle(shape: Shape, span: Span, { tell }: Page): void {
  if (shape.kind === 'list') {
    tell(
      'wrong-kind',
      span,
      'Đây là một danh sách, không phải một giá trị.',
      'Dùng {{#each …}} để đi qua từng phần tử.',
    );
  } else if (shape.kind === 'object') {
    const keys = Object.keys(shape.keys).join(', ');
    tell('wrong-kind', span, 'Đây là một nhóm dữ liệu, không phải một giá trị.', `Ghi thêm tên trong nhóm: ${keys}.`);
  }
}
