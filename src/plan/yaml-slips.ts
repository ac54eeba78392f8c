import type { Finding } from '../findings/finding.ts';

/** Slips that show in the line itself, whatever the parser makes of it. */

export const inBlock =
  'Đặt câu vào khối: ghi dấu | sau tên khóa (hoặc sau dấu -), rồi viết câu ở dòng dưới, lùi vào hai dấu cách.';

export const tabbed = {
  message: 'Dòng này lùi đầu dòng bằng phím Tab; YAML chỉ nhận dấu cách.',
  hint: 'Xóa dấu Tab ở đầu dòng rồi gõ dấu cách; mỗi cấp lùi vào hai dấu cách, các dòng cùng cấp thẳng cột với nhau.',
};

type Slip = Pick<Finding, 'code' | 'message' | 'hint'> & { readonly span: { start: number; end: number } };

/** What is wrong with the line at a place, if it can be seen without the lines around it. */
export function slipOnLine(text: string, place: number): Slip | undefined {
  const at = Math.min(place, text.length);
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const lineEnd = text.indexOf('\n', at);
  const line = text.slice(lineStart, lineEnd === -1 ? undefined : lineEnd);
  return noColon(line, lineStart) ?? leadingMark(line, lineStart) ?? noSpace(line, lineStart);
}

/** `funding |` and `funding` alone: a key that has lost its colon. */
function noColon(line: string, lineStart: number): Slip | undefined {
  const [, before = '', key, block = ''] =
    /^(\s*(?:- +)*)([\p{L}_][^\s:"'|>]*(?: [^\s:"'|>]+){0,3}?)[ \t]*([|>][-+\d]*)\s*$/u.exec(line) ??
    /^(\s*)([a-z]\w*)\s*$/.exec(line) ??
    [];
  if (!key) return undefined;
  const start = lineStart + before.length;
  return {
    code: 'yaml/no-colon',
    message: `Sau tên khóa “${key}” thiếu dấu hai chấm.`,
    hint: `Thêm dấu hai chấm: ${`${key}: ${block}`.trimEnd()}`,
    span: { start, end: start + key.length },
  };
}

/** A sentence that begins with a mark of YAML's own. */
function leadingMark(line: string, lineStart: number): Slip | undefined {
  const [, before = '', mark] = /^(\s*(?:- +)*(?:[\w-]+: +)?)([*[{"'@`%])/.exec(line) ?? [];
  // A quote that is open to the end of the line has only lost its other half.
  const isOpenQuote = (mark === '"' || mark === "'") && line.split(mark).length === 2;
  if (!mark || isOpenQuote || /^(?:\[[^[\]]*\]|\{[^{}]*\})\s*$/.test(line.slice(before.length))) return undefined;
  const start = lineStart + before.length;
  const message = `Câu bắt đầu bằng dấu ${mark} bị YAML hiểu là ký hiệu riêng.`;
  return { code: 'yaml/leading-mark', message, hint: inBlock, span: { start, end: start + 1 } };
}

/** A dash or a colon without the space behind it. */
function noSpace(line: string, lineStart: number): Slip | undefined {
  const [, indent = '', word] = /^(\s*)(-(?=[^\s-])|[a-zA-Z]+:(?=[^\s/]))/.exec(line) ?? [];
  if (!word) return undefined;
  const start = lineStart + indent.length;
  const sign = word === '-' ? 'dấu -' : `“${word}”`;
  return {
    code: 'yaml/no-space',
    message: `Sau ${sign} phải có một dấu cách.`,
    hint: `Thêm dấu cách: ${word} ${line.slice(indent.length + word.length).trim()}`,
    span: { start, end: start + word.length },
  };
}
