import type { Finding, Span } from '../findings/finding.ts';

/** Invisible characters that break words apart, and what no text should hold: joiners, direction marks, non-characters. */
const invisible = /[\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2066-\u2069\uFEFF\uFFFD-\uFFFF]/;

/** The first character that no XML file can carry or that nobody can see, except tab and line feed. */
export function unprintableAt(source: string): number | undefined {
  for (let index = 0; index < source.length; index++) {
    const code = source.charCodeAt(index);
    if (code < 0x20 ? code !== 9 && code !== 10 : code >= 0x7f && code < 0xa0) return index;
  }
  if (!source.isWellFormed()) return source.search(/\p{Cs}/u);
  const found = source.search(invisible);
  return found === -1 ? undefined : found;
}

export function unprintable(file: string, span: Span): Finding {
  return {
    code: 'yaml/control-character',
    severity: 'error',
    message: 'Ở đây có một ký tự điều khiển không nhìn thấy được.',
    hint: 'Xóa ký tự này rồi gõ lại đoạn chữ quanh nó.',
    file,
    span,
  };
}
