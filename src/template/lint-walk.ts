import { placeOf } from '../findings/place.ts';
import { suggest } from '../plan/suggest.ts';
import { type Call, isNode } from './ast.ts';
import { insideOf, named } from './lint-blocks.ts';
import { type Contexts, contextOf } from './lint-context.ts';
import { helperOf, type Page, shapeOf, shapesOf, tellHelper, tellUnlessSingle } from './lint-values.ts';
import { readExpression, readHtml } from './markup.ts';
import { beforeBranches, join } from './markup-branches.ts';
import { type Markup, placeIn, skipped, startIn } from './markup-state.ts';
import { tellUnfinished } from './markup-tree.ts';
import { partialScope, type Scope } from './scope.ts';

/** The partials, and what has been done with them. */
export interface Library {
  page(name: string): { readonly page: Page; readonly program?: hbs.AST.Program } | undefined;
  readonly names: readonly string[];
  /** Those that have been called. */
  readonly called: Set<string>;
  /** Each partial with each context and place it has been checked in. */
  readonly seen: Set<string>;
  readonly contexts: Contexts;
}

/** A partial that is being followed, and whether a condition stands before it in the one that called it. */
interface Following {
  readonly name: string;
  readonly guarded: boolean;
}

interface Walk {
  readonly page: Page;
  readonly library: Library;
  readonly following: readonly Following[];
  /** Whether a block stands around in this text. */
  readonly guarded: boolean;
}

/** Checks one text in one scope and one place. */
export function walkPage(
  program: hbs.AST.Program,
  page: Page,
  scope: Scope,
  markup: Markup,
  library: Library,
  following: readonly Following[],
): void {
  tellUnfinished(walk(program, scope, markup, { page, library, following, guarded: false }), page.tell);
}

function walk(program: hbs.AST.Program, scope: Scope, markup: Markup, here: Walk): Markup {
  return program.body.reduce((state, node) => statement(node, scope, state, here), markup);
}

function statement(node: hbs.AST.Statement, scope: Scope, markup: Markup, here: Walk): Markup {
  const { tell, offsets } = here.page;
  if (isNode(node, 'ContentStatement')) return readHtml(markup, node.value, offsets.at(node.loc.start), tell);
  if (isNode(node, 'MustacheStatement')) return mustache(node, scope, markup, here);
  if (isNode(node, 'BlockStatement')) return block(node, scope, markup, here);
  if (isNode(node, 'PartialStatement')) return partial(node, scope, markup, here);
  if (isNode(node, 'CommentStatement')) return markup;
  const hint = 'Chỉ dùng {{…}}, {{#…}}, {{> …}} và {{!-- … --}}.';
  tell('unsupported', offsets.span(node), 'Mẫu không dùng được cách viết này của Handlebars.', hint);
  return markup;
}

function mustache(node: hbs.AST.MustacheStatement, scope: Scope, markup: Markup, { page }: Walk): Markup {
  const span = page.offsets.span(node);
  if (!node.escaped) {
    const hint = 'Chỉ dùng hai dấu ngoặc nhọn: {{…}}.';
    page.tell('raw-value', span, 'Giá trị trong {{{…}}} hoặc {{&…}} sẽ bị đọc như HTML.', hint);
  }
  const helper = helperOf(node, scope);
  if (helper !== undefined) {
    tellHelper(node, helper, page);
    shapesOf(node, scope, page);
  } else {
    const at = page.offsets.span(node.path);
    const shape = shapeOf(node.path, scope, page);
    tellUnlessSingle(shape, at, page);
    if (shape.kind === 'flag')
      page.tell('wrong-kind', at, 'Đây chỉ là có hay không, không in ra được.', 'Dùng nó làm điều kiện: {{#if …}}.');
  }
  return readExpression(markup, span, page.tell);
}

function block(node: hbs.AST.BlockStatement, scope: Scope, markup: Markup, here: Walk): Markup {
  const inside = insideOf(node, scope, here.page);
  const guarded = { ...here, guarded: true };
  const before = beforeBranches(markup);
  const { program, inverse }: Partial<typeof node> = node;
  const first = program ? walk(program, named(inside, program), before, guarded) : before;
  const second = inverse ? walk(inverse, scope, before, guarded) : before;
  const { start } = here.page.offsets.span(node);
  const end = here.page.text.indexOf('}}', start) + 2;
  // A block that repeats must leave everything as it was.
  const ways: [Markup, ...Markup[]] = inside.repeats ? [before, first, second] : [first, second];
  return join(before, ways, { start, end }, here.page.tell);
}

function partial(node: hbs.AST.PartialStatement, scope: Scope, markup: Markup, here: Walk): Markup {
  const { page, library, following, guarded } = here;
  const { tell, offsets } = page;
  const call: Call = { type: node.type, loc: node.loc, path: node.name, params: node.params, hash: node.hash };
  const context = contextOf(call, scope, page, library.contexts);
  const span = offsets.span(node.name);
  const inText = markup.mode === 'text';
  const after = inText ? markup : readExpression(markup, span, tell);
  if (isNode(node.name, 'SubExpression')) {
    tell('unsupported', span, 'Tên mẫu con không được tính ra khi chạy.', 'Viết thẳng tên mẫu con: {{> ten-mau-con}}.');
    return after;
  }
  const name = String(node.name.original);
  const called = library.page(name);
  if (!called) {
    const near = suggest(name, library.names);
    const hint = near ? `Có phải ý bạn là “${near}”?` : 'Đặt tệp .hbs mang tên ấy vào thư mục partials bên cạnh mẫu.';
    tell('unknown-partial', span, `Không có mẫu con nào tên là “${name}”.`, hint);
    return after;
  }
  const earlier = following.findIndex((one) => one.name === name);
  if (earlier !== -1 && !guarded && following.slice(earlier + 1).every((one) => !one.guarded)) {
    const hint = 'Đặt lời gọi trong {{#if …}} hoặc {{#each …}} để có lúc dừng.';
    tell('endless-partial', span, `Mẫu con “${name}” gọi lại chính nó không dừng.`, hint);
    return after;
  }
  const inner = partialScope(scope, context);
  const key = `${name} ${library.contexts.idOf(context)} ${inner.eaches} ${inText ? placeIn(markup) : markup.mode}`;
  library.called.add(name);
  if (library.seen.has(key) || following.length > mostPartials) return after;
  library.seen.add(key);
  if (called.program) {
    const start = inText ? startIn(placeIn(markup)) : skipped;
    walkPage(called.program, calledFrom(called.page, page, span.start), inner, start, library, [
      ...following,
      { name, guarded },
    ]);
  }
  return after;
}

/** Contexts that grow with each call would go on for ever. */
const mostPartials = 40;

/** A partial's page, where a name that it lacks is told with the call that should have given it. */
function calledFrom(called: Page, caller: Page, offset: number): Page {
  const { line, column } = placeOf(caller.text, offset);
  const from = ` (mẫu con được gọi ở ${caller.file}:${line}:${column}).`;
  const needsContext = (code: string) => code === 'unknown-path' || code.startsWith('misplaced');
  return {
    ...called,
    tell: (code, span, message, hint) =>
      called.tell(code, span, needsContext(code) ? message.replace(/\.$/, from) : message, hint),
  };
}
