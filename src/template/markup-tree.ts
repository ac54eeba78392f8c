import type { Span } from '../findings/finding.ts';
import { suggest } from '../plan/suggest.ts';
import { type ClassValue, type Markup, type Open, placeIn, type Tag, type Tell } from './markup-state.ts';
import { type ElementRule, elementRules, type Place } from './vocabulary.ts';

/** The elements that are open, and what is wrong with one that is opened or closed. */

const seeDocs = 'Xem docs/html.md để biết mỗi thẻ đặt được ở đâu.';

/** The open elements with one more, whatever is wrong with it. */
export function openElement(open: readonly Open[], tag: Tag, tell: Tell): Open[] {
  const { name, span } = tag;
  return [...open, { name, span, gives: name === undefined ? 'any' : placeInside(name, tag, open, tell) }];
}

function placeInside(name: string, { classes, span }: Tag, open: readonly Open[], tell: Tell): Place {
  const rules = elementRules.filter((rule) => rule.name === name);
  if (rules.length === 0) {
    const near = suggest(
      name,
      elementRules.map((rule) => rule.name),
    );
    const hint = near ? `Có phải ý bạn là <${near}>?` : 'Chỉ dùng các thẻ có trong docs/html.md.';
    tell('unknown-element', span, `Không có thẻ nào tên là <${name}>.`, hint);
    return 'any';
  }
  const places = new Set(classes.map((value) => placeWithClass(rules, value, span, open, tell)));
  const [place = 'any', ...others] = places;
  return others.length === 0 ? place : 'any';
}

function placeWithClass(
  rules: readonly ElementRule[],
  { name, computed, span }: ClassValue,
  tagSpan: Span,
  open: readonly Open[],
  tell: Tell,
): Place {
  const element = rules[0]?.name ?? '';
  const meant = computed ? rules : rules.filter((rule) => rule.className === name);
  if (meant.length === 0) {
    const known = [...new Set(rules.flatMap((rule) => rule.className ?? []))];
    const near = name === undefined ? undefined : suggest(name, known);
    const list = known.length > 0 ? `Các lớp dùng được: ${known.join(', ')}.` : 'Bỏ thuộc tính class.';
    const message = name === undefined ? `Thẻ <${element}> phải có class.` : `Thẻ <${element}> không có lớp “${name}”.`;
    tell('unknown-class', span, message, near ? `Có phải ý bạn là “${near}”?` : list);
    return 'any';
  }
  const parent = open.at(-1);
  const around = parent?.gives ?? 'any';
  const allowed = around === 'any' ? meant : meant.filter((rule) => rule.in.includes(around));
  if (allowed.length === 0) {
    const written = name === undefined ? `<${element}>` : `<${element} class="${name}">`;
    tell('misplaced-element', tagSpan, `Thẻ ${written} không được đặt ${inside(parent)}.`, seeDocs);
  }
  const gives = new Set((allowed.length > 0 ? allowed : meant).map((rule) => rule.gives));
  const [place = 'any', ...others] = gives;
  return others.length === 0 ? place : 'any';
}

/** The open elements without the one that a tag closes; what was left open inside it is told. */
export function closeElement(open: readonly Open[], { name, span }: Tag, tell: Tell): readonly Open[] {
  const index = open.findLastIndex(
    (element, at) => at > 0 && (element.name === name || element.name === undefined || name === undefined),
  );
  if (index === -1) {
    tell(
      'unopened-element',
      span,
      `Thẻ </${name ?? ''}> đóng một thẻ không mở ở đây.`,
      'Bỏ thẻ này, hoặc thêm thẻ mở.',
    );
    return open;
  }
  tellUnclosed(open.slice(index + 1), tell);
  return open.slice(0, index);
}

/** Tells what a text leaves open at its end. */
export function tellUnfinished(markup: Markup, tell: Tell): void {
  if (markup.mode === 'name' || markup.mode === 'tag' || markup.mode === 'value')
    tell('malformed-tag', markup.tag.span, 'Thẻ này thiếu dấu > ở cuối.', 'Thêm dấu > vào cuối thẻ.');
  tellUnclosed(markup.open.slice(1), tell);
}

function tellUnclosed(elements: readonly Open[], tell: Tell): void {
  for (const { name = '', span } of elements)
    tell('unclosed-element', span, `Thẻ <${name}> mở mà không đóng.`, `Thêm </${name}> vào chỗ thẻ kết thúc.`);
}

export function tellMisplacedWords(markup: Markup, span: Span, tell: Tell): void {
  const where = placeIn(markup) === 'file' ? 'ngoài thẻ <document>' : `trực tiếp ${inside(markup.open.at(-1))}`;
  tell('misplaced-text', span, `Lời văn không được đặt ${where}.`, 'Đặt lời văn trong một thẻ <p>.');
}

const placeNames: Partial<Record<Place, string>> = {
  file: 'ngoài thẻ <document>',
  article: 'trong <article>',
  appendix: 'trong <article class="appendix">',
  item: 'trong <li>',
  line: 'trong một đoạn lời văn',
  words: 'trong một dòng chỉ có lời văn',
};

/** A partial knows what it stands in only as a place. */
function inside(parent: Open | undefined): string {
  if (parent?.name !== undefined) return `trong <${parent.name}>`;
  return placeNames[parent?.gives ?? 'any'] ?? 'ở chỗ này';
}
