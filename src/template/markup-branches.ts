import type { Span } from '../findings/finding.ts';
import type { ClassValue, Markup, Open, Tell } from './markup-state.ts';

/** More ways through the conditions of one tag than anyone writes; beyond them a value counts as computed. */
const mostWays = 64;

/** The state in which the branches of a block begin: a name in front of them is complete. */
export function beforeBranches(markup: Markup): Markup {
  return markup.mode === 'name' ? { ...markup, mode: 'tag' } : markup;
}

/**
 * The state behind a block, whichever way the template took through it. Ways that open and close elements differently
 * are told, and the first way goes on.
 *
 * @param before the state at the beginning of the block
 * @param ways the state at the end of each; a block that may be passed over has its beginning among them
 * @param span the opening of the block
 */
export function join(before: Markup, ways: readonly [Markup, ...Markup[]], span: Span, tell: Tell): Markup {
  const shortest = ways.reduce((least, way) => (way.open.length < least.open.length ? way : least));
  return ways.reduce((joined, way) => {
    if (isAlike(joined.open, way.open) && joined.mode === way.mode) return joinAlike(joined, way);
    const left = [joined, way].flatMap(({ open }) => open.slice(before.open.length));
    tellUneven(left, span, tell);
    return shortest;
  });
}

function tellUneven(left: readonly Open[], span: Span, tell: Tell): void {
  const hint = 'Trong mỗi nhánh của {{#…}}, đóng đủ các thẻ đã mở ở nhánh ấy và không đóng thẻ mở ở ngoài.';
  for (const { name = '', span: at } of left)
    tell('uneven-branches', at, `Thẻ <${name}> mở trong một nhánh mà không đóng trong nhánh ấy.`, hint);
  if (left.length === 0) tell('uneven-branches', span, 'Các nhánh của khối này không mở và đóng thẻ như nhau.', hint);
}

function isAlike(a: readonly Open[], b: readonly Open[]): boolean {
  return a.length === b.length && a.every(({ name }, index) => name === b[index]?.name);
}

function joinAlike(a: Markup, b: Markup): Markup {
  const open = a.open.map((element, index): Open => {
    return element.gives === b.open[index]?.gives ? element : { ...element, gives: 'any' };
  });
  if (a.mode === 'value' && b.mode === 'value') {
    const values = [...new Set([...a.attribute.values, ...b.attribute.values])];
    const computed = a.attribute.computed || b.attribute.computed || values.length > mostWays;
    const kept = values.slice(0, mostWays);
    return { ...a, open, tag: joinTags(a, b), attribute: { ...a.attribute, values: kept, computed } };
  }
  if ((a.mode === 'tag' || a.mode === 'name') && (b.mode === 'tag' || b.mode === 'name')) {
    return { ...a, open, tag: joinTags(a, b) };
  }
  return { ...a, open };
}

type WithTag = Extract<Markup, { tag: unknown }>;

function joinTags({ tag }: WithTag, { tag: other }: WithTag): WithTag['tag'] {
  const classes = new Map<string, ClassValue>();
  for (const value of [...tag.classes, ...other.classes])
    classes.set(`${value.computed ?? false} ${value.name ?? ''} ${value.span.start}`, value);
  return { ...tag, classes: [...classes.values()] };
}
