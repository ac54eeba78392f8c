import { isBlockHelper } from './helpers.ts';
import { helperOf, type Page, shapeOf, shapesOf, tellHelper } from './lint-values.ts';
import { enter, enterItem, type Scope, withNames } from './scope.ts';
import { itemOf, type Shape, text, unknown } from './shape.ts';

/** What a block gives its program. */
export interface Inside {
  readonly scope: Scope;
  readonly repeats: boolean;
  readonly values: readonly Shape[];
}

/** The scope of the program, with the names after `as`. */
export function named({ scope, values }: Inside, { blockParams }: Partial<hbs.AST.Program>): Scope {
  return withNames(scope, blockParams ?? [], values);
}

/** What a block gives its program; what is wrong with its opening is told. */
export function insideOf(node: hbs.AST.BlockStatement, scope: Scope, page: Page): Inside {
  const same = { scope, repeats: false, values: [] };
  const helper = helperOf(node, scope);
  if (helper === undefined) return sectionOf(shapeOf(node.path, scope, page), scope);
  const [value = unknown] = shapesOf(node, scope, page);
  if (!isBlockHelper(helper)) {
    tellHelper(node, helper, page);
    return { ...same, scope: enter(scope, unknown) };
  }
  const [param] = node.params;
  if (!param || node.params.length > 1) {
    const at = page.offsets.span(node.path);
    page.tell('misused-helper', at, `Lệnh “${helper}” cần đúng một giá trị.`, `Viết {{#${helper} tên}}.`);
  }
  const at = page.offsets.span(param ?? node.path);
  switch (helper) {
    case 'if':
    case 'unless':
      return same;
    case 'each': {
      const item = itemOf(value);
      if (!item)
        page.tell(
          'wrong-kind',
          at,
          'Đây không phải là danh sách.',
          'Dùng {{#if …}} hoặc {{#with …}}, hoặc in thẳng giá trị.',
        );
      return eachOf(item ?? unknown, scope);
    }
    case 'with':
      if (value.kind === 'list' || value.kind === 'flag')
        page.tell(
          'wrong-kind',
          at,
          'Đây không phải là một nhóm dữ liệu.',
          'Dùng {{#each …}} cho danh sách, {{#if …}} cho điều kiện.',
        );
      // Handlebars counts no step for ../ when the context stays the same.
      if (value === scope.contexts[0]) return { ...same, values: [value] };
      return { scope: enter(scope, value), repeats: false, values: [value] };
  }
}

function eachOf(item: Shape, scope: Scope): Inside {
  return { scope: enterItem(scope, item), repeats: true, values: [item, text] };
}

/** `{{#name}}` without a helper: a list is gone through, a group is gone into, anything else is asked. */
function sectionOf(shape: Shape, scope: Scope): Inside {
  if (shape.kind === 'list') return eachOf(shape.of(), scope);
  if (shape.kind === 'flag') return { scope, repeats: false, values: [] };
  return { scope: enter(scope, shape), repeats: false, values: [shape] };
}
