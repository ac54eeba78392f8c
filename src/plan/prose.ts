/** Prose as the spec carries it, its marks read and its expressions not yet evaluated. */

export type Mark =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bold'; readonly start: number }
  | { readonly kind: 'italic'; readonly start: number }
  | { readonly kind: 'footnote'; readonly id: string; readonly start: number; readonly end: number }
  | { readonly kind: 'expression'; readonly source: string; readonly start: number; readonly end: number };

export interface ProseError {
  readonly kind: 'unclosed-expression' | 'unclosed-bold' | 'unclosed-italic';
  readonly start: number;
  readonly end: number;
}

const token = /\\([*[{~\\])|\*\*|\*|\[\^([a-z0-9-]+)\]|\{\{|~/g;

/**
 * Splits one paragraph into its marks. Only what the author typed is read here; what an expression brings in later is
 * never read again.
 *
 * @param text a paragraph; its line breaks are spaces
 * @param offset where the paragraph begins in the value it comes from
 */
export function parseProse(text: string, offset: number, onError: (error: ProseError) => void): Mark[] {
  const marks: Mark[] = [];
  const open: { bold?: number; italic?: number } = {};
  let last = 0;
  const plain = (until: number) => {
    if (until > last) marks.push({ kind: 'text', text: text.slice(last, until).replaceAll('\n', ' ') });
  };
  token.lastIndex = 0;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const { index } = match;
    const start = offset + index;
    plain(index);
    last = index + match[0].length;
    if (match[1] !== undefined) marks.push({ kind: 'text', text: match[1] });
    else if (match[2] !== undefined) marks.push({ kind: 'footnote', id: match[2], start, end: offset + last });
    else if (match[0] === '~') marks.push({ kind: 'text', text: '\u00a0' });
    else if (match[0] === '{{') {
      const close = text.indexOf('}}', last);
      if (close === -1) {
        onError({ kind: 'unclosed-expression', start, end: start + 2 });
        return marks;
      }
      marks.push({ kind: 'expression', source: text.slice(last, close), start, end: offset + close + 2 });
      last = close + 2;
      token.lastIndex = last;
    } else {
      const kind = match[0] === '**' ? 'bold' : 'italic';
      if (open[kind] === undefined) open[kind] = start;
      else delete open[kind];
      marks.push({ kind, start });
    }
  }
  plain(text.length);
  if (open.bold !== undefined) onError({ kind: 'unclosed-bold', start: open.bold, end: open.bold + 2 });
  if (open.italic !== undefined) onError({ kind: 'unclosed-italic', start: open.italic, end: open.italic + 1 });
  return marks;
}

/** What stands between single braces and looks like an expression, which only double ones make. */
export function singleBraces(text: string, offset: number): { source: string; start: number; end: number }[] {
  if (!text.includes('{')) return [];
  return [...text.matchAll(singleBrace)].map(({ 0: { length }, 1: source = '', index }) => {
    const start = offset + index;
    return { source: source.trim(), start, end: start + length };
  });
}

const singleBrace =
  /(?<![\\{])\{( *(?:(?:ref|cite|count|change|difference) [^{}\n]+|year(?:[-+]\d{1,2})?|issuer|place|[a-z][a-z0-9-]*(?:\.[A-Za-z0-9-]+)+) *)\}/g;

/** The paragraphs of a prose value, each with where it begins in the value. */
export function paragraphsOf(value: string): { text: string; offset: number }[] {
  const paragraphs: { text: string; offset: number }[] = [];
  const separator = /\n[ \t]*\n\s*/g;
  let from = 0;
  const add = (until: number) => {
    const raw = value.slice(from, until);
    const text = raw.trim();
    if (text) paragraphs.push({ text, offset: from + raw.indexOf(text) });
  };
  for (let match = separator.exec(value); match; match = separator.exec(value)) {
    add(match.index);
    from = match.index + match[0].length;
  }
  add(value.length);
  return paragraphs;
}
