import type { Inline, Prose } from '../plan/plan.ts';

/** What Handlebars puts in as it is: it speaks for itself in HTML. */
export interface Html {
  toHTML(): string;
}

/** A prose as inline HTML. Rows of a batch share the prose that is the same in all of them, and so its HTML. */
export function htmlOf(prose: Prose): Html {
  const known = htmls.get(prose);
  if (known) return known;
  let text: string | undefined;
  const html: Html = {
    toHTML() {
      text ??= write(prose);
      return text;
    },
  };
  htmls.set(prose, html);
  return html;
}

const htmls = new WeakMap<Prose, Html>();

/** In a `span` that tells its place in the spec; prose of the office has no place there. */
function write({ inlines, span }: Prose): string {
  const at = span.file === undefined ? ` data-at="${span.start}-${span.end}"` : '';
  return `<span${at}>${inlines.map(inlineHtml).join('')}</span>`;
}

function inlineHtml(inline: Inline): string {
  if ('footnote' in inline) return `<a class="footnote" href="#${escapeHtml(inline.footnote)}"></a>`;
  const words = inline.open ? `<span class="open">${wordsHtml(inline)}</span>` : wordsHtml(inline);
  const italic = inline.italic ? `<em>${words}</em>` : words;
  return inline.bold ? `<strong>${italic}</strong>` : italic;
}

function wordsHtml(inline: Exclude<Inline, { footnote: string }>): string {
  if ('ref' in inline) return `<a href="#${escapeHtml(inline.ref)}"></a>`;
  if ('text' in inline) return escapeHtml(inline.text);
  return `<cite id="${escapeHtml(inline.cite)}" title="${escapeHtml(inline.again)}">${escapeHtml(inline.first)}</cite>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
