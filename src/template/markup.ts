import type { Span } from '../findings/finding.ts';
import { type Attribute, type Markup, placeIn, type Tag, type Tell } from './markup-state.ts';
import { closeElement, openElement, tellMisplacedWords } from './markup-tree.ts';
import { holdsWords, strayAmpersand } from './vocabulary.ts';

/** HTML that a template writes out, read piece by piece as it stands between the expressions. */

/**
 * @param start where the piece begins in the text of the template
 * @returns the state behind the piece
 */
export function readHtml(markup: Markup, piece: string, start: number, tell: Tell): Markup {
  let state = markup;
  let at = 0;
  while (at < piece.length) {
    const [next, to]: [Markup, number] = step(state, piece, at, start, tell);
    state = next;
    at = to;
  }
  return state;
}

/** The state behind an expression that prints a value. */
export function readExpression(markup: Markup, span: Span, tell: Tell): Markup {
  switch (markup.mode) {
    case 'text':
      if (!holdsWords(placeIn(markup))) tellMisplacedWords(markup, span, tell);
      return markup;
    case 'name':
      return { ...markup, mode: 'tag', tag: { ...markup.tag, name: undefined } };
    case 'tag':
      return { ...markup, tag: { ...markup.tag, classes: [{ computed: true, span }] } };
    case 'value':
      return { ...markup, attribute: { ...markup.attribute, computed: true } };
    default:
      return markup;
  }
}

type Step = [Markup, number];

function step(state: Markup, piece: string, at: number, start: number, tell: Tell): Step {
  switch (state.mode) {
    case 'skipped':
      return [state, piece.length];
    case 'comment': {
      const end = piece.indexOf('-->', at);
      return end === -1 ? [state, piece.length] : [{ mode: 'text', open: state.open }, end + 3];
    }
    case 'text':
      return inText(state, piece, at, start, tell);
    case 'name':
      return [{ ...state, mode: 'tag' }, at];
    case 'tag':
      return inTag(state, piece, at, start, tell);
    case 'value':
      return inValue(state, piece, at, start, tell);
  }
}

function inText(state: Markup, piece: string, at: number, start: number, tell: Tell): Step {
  const bracket = piece.indexOf('<', at);
  const end = bracket === -1 ? piece.length : bracket;
  const words = piece.slice(at, end);
  tellEntities(words, start + at, tell);
  const trimmed = words.trim();
  if (trimmed !== '' && !holdsWords(placeIn(state))) {
    const from = start + at + words.indexOf(trimmed);
    tellMisplacedWords(state, { start: from, end: from + trimmed.length }, tell);
  }
  if (bracket === -1) return [state, piece.length];
  if (piece.startsWith('<!--', bracket)) return [{ mode: 'comment', open: state.open }, bracket + 4];
  const [written = '<', slash, name] = /^<(\/?)([A-Za-z][\w.-]*)?/.exec(piece.slice(bracket)) ?? [];
  const to = bracket + written.length;
  const span = { start: start + bracket, end: start + to };
  if (name === undefined && to < piece.length) {
    const hint = 'Viết &lt; nếu muốn in dấu ấy, hoặc viết tên thẻ ngay sau dấu.';
    tell('malformed-tag', span, 'Dấu < ở đây không mở thẻ nào.', hint);
    return [state, to];
  }
  const tag: Tag = { name, closing: slash === '/', span, classes: [{ span }] };
  return [{ mode: to === piece.length ? 'name' : 'tag', open: state.open, tag }, to];
}

type InTag = Extract<Markup, { mode: 'name' | 'tag' }>;

function inTag(state: InTag, piece: string, at: number, start: number, tell: Tell): Step {
  const rest = piece.slice(at);
  const [space = ''] = /^\s+/.exec(rest) ?? [];
  if (space !== '') return [state, at + space.length];
  const [end = ''] = /^\/?>/.exec(rest) ?? [];
  if (end !== '') return [endTag(state, end === '/>', tell), at + end.length];
  const [written, name = '', quote = ''] = /^([A-Za-z_:][\w:.-]*)\s*=\s*(["'])/.exec(rest) ?? [];
  if (written !== undefined && !state.tag.closing) {
    const attribute = { name, quote, start: start + at + written.length, values: [''], computed: false };
    return [{ mode: 'value', open: state.open, tag: state.tag, attribute }, at + written.length];
  }
  const [wrong = ''] = /^(<|[^\s<>]+)/.exec(rest) ?? [];
  const span = { start: start + at, end: start + at + wrong.length };
  if (wrong === '<') {
    tell('malformed-tag', state.tag.span, 'Thẻ này thiếu dấu > ở cuối.', 'Thêm dấu > vào cuối thẻ.');
    return [endTag(state, false, tell), at];
  }
  const hint = 'Viết mỗi thuộc tính dạng tên="giá trị".';
  tell('malformed-tag', span, `“${wrong}” trong thẻ không phải là thuộc tính viết đúng.`, hint);
  return [state, at + wrong.length];
}

type InValue = Extract<Markup, { mode: 'value' }>;

function inValue(state: InValue, piece: string, at: number, start: number, tell: Tell): Step {
  const { attribute, open, tag } = state;
  const end = piece.slice(at).search(attribute.quote === '"' ? /["<]/ : /['<]/);
  const to = end === -1 ? piece.length : at + end;
  const written = piece.slice(at, to);
  tellEntities(written, start + at, tell);
  const read = { ...attribute, values: attribute.values.map((value) => value + written) };
  if (end === -1) return [{ ...state, attribute: read }, to];
  if (piece[to] !== '<') return [{ mode: 'tag', open, tag: withAttribute(tag, read, start + to) }, to + 1];
  const span = { start: attribute.start - 1, end: attribute.start };
  tell('malformed-tag', span, 'Giá trị bắt đầu ở đây thiếu dấu nháy đóng.', `Thêm dấu ${attribute.quote} sau giá trị.`);
  const unread = withAttribute(tag, { ...read, computed: true }, start + to);
  return [endTag({ mode: 'tag', open, tag: unread }, false, tell), to];
}

function withAttribute(tag: Tag, { name, values, computed, start }: Attribute, end: number): Tag {
  if (name !== 'class') return tag;
  const span = { start, end };
  return { ...tag, classes: computed ? [{ computed, span }] : values.map((value) => ({ name: value, span })) };
}

function endTag({ tag, open }: InTag, selfClosing: boolean, tell: Tell): Markup {
  if (tag.closing) return { mode: 'text', open: closeElement(open, tag, tell) };
  return { mode: 'text', open: selfClosing ? openElement(open, tag, tell).slice(0, -1) : openElement(open, tag, tell) };
}

function tellEntities(words: string, start: number, tell: Tell): void {
  for (const { index } of words.matchAll(strayAmpersand)) {
    const [written = '&'] = /^&[#\w]*;?/.exec(words.slice(index)) ?? [];
    const span = { start: start + index, end: start + index + written.length };
    const hint = 'Viết &amp; nếu muốn in dấu &; các ký hiệu dùng được có trong docs/html.md.';
    tell('unknown-entity', span, `“${written}” không phải là ký hiệu HTML dùng được.`, hint);
  }
}
