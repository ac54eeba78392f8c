import Handlebars from 'handlebars';
import type { Span } from '../findings/finding.ts';
import { offsetsOf } from './ast.ts';
import { explainTemplateError } from './errors.ts';
import type { Tell } from './markup-state.ts';

/** The tree of a text, its white space as it is written; nothing when it is not Handlebars, which is told. */
export function parseText(text: string, tell: Tell): hbs.AST.Program | undefined {
  try {
    return Handlebars.parseWithoutProcessing(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const hint = 'Kiểm tra các dấu {{ }} và các cặp {{#…}} {{/…}} ở chỗ này.';
    tell('syntax', placeOf(message, text), explainTemplateError(error), hint);
    return undefined;
  }
}

function placeOf(message: string, text: string): Span {
  const [, line, column] = / - (\d+):(\d+)$/.exec(message) ?? [];
  const start =
    line === undefined
      ? parserPlace(message, text)
      : offsetsOf(text).at({ line: Number(line), column: Number(column) });
  return { start, end: Math.min(start + 1, text.length) };
}

/**
 * The parser says the line, and draws a caret under a piece of the text without its line breaks: some twenty
 * characters before the place and some behind. The place is where the text reads like that.
 */
function parserPlace(message: string, text: string): number {
  const [first = '', drawn = '', caret = ''] = message.split('\n');
  const line = Number(/line (\d+)/.exec(first)?.[1] ?? 1);
  const before = drawn.slice(0, caret.length - 1).replace(/^\.\.\.(?=.{20}$)/, '');
  const behind = drawn.slice(caret.length - 1).replace(/(?<=^.{20})\.\.\.$/, '');
  const kept = [...text.matchAll(/[^\n]/g)].map(({ index }) => index);
  const flat = text.replaceAll('\n', '');
  const places: number[] = [];
  for (let at = flat.indexOf(before + behind); at !== -1; at = flat.indexOf(before + behind, at + 1))
    places.push(kept[at + before.length] ?? text.length);
  const lineOf = (offset: number) => text.slice(0, offset).split('\n').length;
  return places.find((place) => lineOf(place) === line) ?? places[0] ?? offsetsOf(text).at({ line, column: 0 });
}
