import { Lexer } from 'yaml';
import type { Finding, Span } from '../findings/finding.ts';

/**
 * What a person still has to decide, written in the spec itself as a comment above the line that it is about:
 *
 *     # CẦN QUYẾT ĐỊNH: Ghi mục tiêu mới.
 *     target:
 *
 * It is settled by deleting that line, in any editor.
 */
export interface OpenPoint {
  /** What is to be decided: `Ghi mục tiêu mới.` */
  readonly text: string;
  readonly span: Span;
  /** From the line below up to where what stands in it ends. */
  readonly below: Span;
}

export const openMark = '# CẦN QUYẾT ĐỊNH:';

const opening = /^#+\s*CẦN QUYẾT ĐỊNH\s*(?::|$)\s*/u;

/**
 * The open points of a spec, in order. What only looks like one inside a block of text is text.
 *
 * @param source NFC
 */
export function openPointsIn(source: string): OpenPoint[] {
  if (!source.includes('CẦN QUYẾT ĐỊNH')) return [];
  return commentsIn(source).flatMap(({ start, text }) => {
    if (!opening.test(text) || source.slice(source.lastIndexOf('\n', start) + 1, start).trim() !== '') return [];
    const end = start + text.length;
    return [{ text: text.replace(opening, '').trim(), span: { start, end }, below: below(source, end) }];
  });
}

/** Tokens of the lexer that are no characters of the text: document, end of flow, scalar. */
const invisible = new Set(['\u0002', '\u0018', '\u001f']);

function commentsIn(source: string): { start: number; text: string }[] {
  const comments: { start: number; text: string }[] = [];
  let start = 0;
  let isScalar = false;
  for (const token of new Lexer().lex(source)) {
    if (invisible.has(token)) {
      isScalar = token === '\u001f';
      continue;
    }
    if (!isScalar && token.startsWith('#')) comments.push({ start, text: token.trimEnd() });
    isScalar = false;
    start += token.length;
  }
  return comments;
}

/** The node that begins in the next line that is no comment: its lines are those that are further in. */
function below(source: string, from: number): Span {
  let start: number | undefined;
  let indent = 0;
  let isItem = false;
  let end = from;
  for (let at = source.indexOf('\n', from) + 1; at > 0 && at < source.length; ) {
    const next = source.indexOf('\n', at) + 1;
    const line = source.slice(at, next === 0 ? undefined : next);
    const [lead = ''] = /^ */.exec(line) ?? [];
    const isBlank = line.trim() === '';
    const isComment = line.trimStart().startsWith('#');
    if (start === undefined) {
      if (!isBlank && !isComment) {
        start = at;
        indent = lead.length;
        isItem = line.trimStart().startsWith('-');
      }
    } else if (!isBlank && lead.length <= indent && (isItem || lead.length < indent || !/^ *-(\s|$)/.test(line))) break;
    end = at + line.trimEnd().length;
    at = next;
  }
  return { start: start ?? from, end };
}

export const openPointCode = 'plan/open-point';

/** An open point as a finding: what keeps a plan from being built, or a reminder on a draft. */
export function openPoint({ text, span }: OpenPoint, file: string, draft: boolean): Finding {
  return {
    code: openPointCode,
    severity: draft ? 'warning' : 'error',
    message: `Còn điểm cần quyết định: ${text || 'xem dòng dưới'}`,
    hint: 'Sửa nội dung ngay dưới dòng này nếu cần, rồi xóa dòng này; muốn xem bản in trước thì dựng với --draft.',
    file,
    span,
  };
}
