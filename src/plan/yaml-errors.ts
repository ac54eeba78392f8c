import type { YAMLError } from 'yaml';
import type { Finding, Span } from '../findings/finding.ts';
import { type CrookedLine, crookedLinesIn } from './indentation.ts';
import { inBlock, slipOnLine, tabbed } from './yaml-slips.ts';

const crookedMessage = 'Dòng này lùi đầu dòng không khớp với các dòng cùng cấp.';

interface Explanation {
  readonly message: string;
  readonly hint: string;
}

const nestedTooDeep: Explanation = {
  message: 'Ở đây các ngoặc hoặc các dấu -, ? lồng nhau quá sâu.',
  hint: 'Xóa các dấu [, {, - hoặc ? thừa ở dòng này.',
};

/** YAML's own error codes in a clerk's words. A code that is not here is told in general terms. */
const explanations: Partial<Record<YAMLError['code'], Explanation>> = {
  BAD_ALIAS: { message: 'Câu bắt đầu bằng dấu * hoặc & bị YAML hiểu là ký hiệu riêng.', hint: inBlock },
  BAD_INDENT: {
    message: crookedMessage,
    hint: 'Các khóa cùng cấp phải thẳng cột với nhau; mỗi cấp lùi vào hai dấu cách.',
  },
  BLOCK_AS_IMPLICIT_KEY: { message: 'Câu này có dấu hai chấm nên bị YAML hiểu là một khóa.', hint: inBlock },
  BLOCK_IN_FLOW: { message: 'Trong ngoặc [ ] hoặc { } không viết được khối nhiều dòng.', hint: inBlock },
  DUPLICATE_KEY: {
    message: 'Khóa này đã có ở trên; mỗi khóa chỉ ghi một lần.',
    hint: 'Gộp hai phần làm một hoặc bỏ bớt một phần.',
  },
  MISSING_CHAR: {
    message: 'Thiếu một ký hiệu: dấu hai chấm sau khóa, dấu ngoặc hoặc dấu nháy đóng.',
    hint: 'Kiểm tra dấu nháy, dấu ngoặc và dấu hai chấm ở dòng này và dòng trên.',
  },
  MULTILINE_IMPLICIT_KEY: { message: 'Câu nhiều dòng này bị YAML hiểu là một khóa.', hint: inBlock },
  RESOURCE_EXHAUSTION: nestedTooDeep,
  TAB_AS_INDENT: tabbed,
  TAG_RESOLVE_FAILED: { message: 'Câu bắt đầu bằng dấu ! bị YAML hiểu là ký hiệu riêng.', hint: inBlock },
  UNEXPECTED_TOKEN: { message: 'YAML không hiểu phần này của dòng.', hint: inBlock },
};

const general: Explanation = {
  message: 'Dòng này không đúng cú pháp YAML.',
  hint: inBlock,
};

/**
 * Syntax errors of the `yaml` package as findings, with their places.
 *
 * @param errors in the order of the text
 */
export function explainYamlErrors(errors: readonly YAMLError[], text: string, file: string): Finding[] {
  const crooked = errors.some(({ code }) => ofLayout.has(code)) ? crookedLinesIn(text) : [];
  const starts = new Set(crooked.map(({ start }) => start));
  // What the parser stumbles over at a crooked line or behind it is most often that line.
  const isEcho = ({ code, pos: [, end] }: YAMLError) =>
    ofLayout.has(code) &&
    crooked.some(({ from }) => from <= end + 1) &&
    (starts.has(text.lastIndexOf('\n', end - 1) + 1) || !slipOnLine(text, end));
  return [
    ...errors.filter((error) => !isEcho(error)).map((error) => explain(error, text, file)),
    ...crooked.map((line) => notStraight(line, file)),
  ].sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
}

function notStraight({ start, end, hasTab, meant }: CrookedLine, file: string): Finding {
  const base = { severity: 'error', file, span: { start, end } } as const;
  if (hasTab) return { ...base, code: 'yaml/tab-as-indent', ...tabbed };
  const hint = `Sửa cho dòng này thẳng cột với dòng ${meant.line}; mỗi cấp lùi vào hai dấu cách.`;
  return { ...base, code: 'yaml/bad-indent', message: crookedMessage, hint };
}

function explain(error: YAMLError, text: string, file: string): Finding {
  const [start, end] = error.pos;
  if (isBlankInList(error, text)) return { severity: 'error', file, ...blankInList, span: { start, end: start + 1 } };
  const slip = bySlip.has(error.code) ? slipOnLine(text, start) : undefined;
  if (slip) return { severity: 'error', file, ...slip };
  const { message, hint } = explanations[error.code] ?? general;
  return {
    code: `yaml/${error.code.toLowerCase().replaceAll('_', '-')}`,
    severity: 'error',
    message,
    hint,
    file,
    span: { start: Math.min(start, text.length), end: Math.max(start + 1, end) },
  };
}

const blankInList = {
  code: 'yaml/blank-in-list',
  message: 'Trong ngoặc [ ] có dấu phẩy mà phía trước không ghi gì.',
  hint: "Ô trống thì ghi '' trước dấu phẩy, ví dụ ['', Tổng cộng, 185]; nếu không phải ô trống thì xóa dấu phẩy thừa.",
};

/** `[, Tổng cộng]` and `[1, , 185]`: YAML wants something before each comma. */
function isBlankInList({ code, pos: [start], message }: YAMLError, text: string): boolean {
  return code === 'UNEXPECTED_TOKEN' && text[start] === ',' && message.includes('flow sequence');
}

/** What YAML stumbles over when a line begins in one of the ways below. */
const bySlip = new Set<YAMLError['code']>([
  'UNEXPECTED_TOKEN',
  'BAD_ALIAS',
  'BAD_INDENT',
  'BLOCK_AS_IMPLICIT_KEY',
  'MISSING_CHAR',
  'MULTILINE_IMPLICIT_KEY',
]);

/** What it stumbles over when a line does not stand straight. */
const ofLayout = new Set<YAMLError['code']>([...bySlip, 'TAB_AS_INDENT']);

/** What is nested so deep that the parser gives up: it does not say where, but it is a row of marks. */
export function tooDeep(text: string, file: string): Finding {
  const start = Math.max(0, text.search(/(?:[-?] |[[{]){20}/));
  return {
    code: 'yaml/resource-exhaustion',
    severity: 'error',
    ...nestedTooDeep,
    file,
    span: { start, end: start + 1 },
  };
}

/** `&Nâng cao` is an anchor to YAML, which would swallow its first word. */
export function anchored(file: string, span: Span): Finding {
  return {
    code: 'yaml/anchor',
    severity: 'error',
    message: 'Câu bắt đầu bằng dấu & bị YAML hiểu là ký hiệu riêng, chữ đầu sẽ mất.',
    hint: inBlock,
    file,
    span,
  };
}

export function aliased(file: string, span: Span): Finding {
  return {
    code: 'yaml/alias',
    severity: 'error',
    message: 'Câu bắt đầu bằng dấu * bị YAML hiểu là bí danh.',
    hint: 'Đặt cả câu vào khối | ở dòng dưới, lùi vào hai dấu cách.',
    file,
    span,
  };
}

/** A list or a map as a key: YAML allows it, and reading it as text takes without end when it is nested. */
export function notAWord(file: string, span: Span): Finding {
  return {
    code: 'yaml/not-a-word',
    severity: 'error',
    message: 'Khóa phải là một từ; ở đây ngoặc hoặc dấu ? bị YAML hiểu là một khóa nhiều phần.',
    hint: inBlock,
    file,
    span,
  };
}

export function forbiddenKey(key: string, file: string, span: Span): Finding {
  return {
    code: 'yaml/forbidden-key',
    severity: 'error',
    message: `Không dùng được khóa “${key}”.`,
    hint: 'Đổi khóa này thành tên khác.',
    file,
    span,
  };
}
