import type { Inline, Prose } from '../plan/plan.ts';
import { escapeQuoted } from '../xml/escape.ts';

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
  if ('footnote' in inline) return `<a class="footnote" href="#${escapeQuoted(inline.footnote)}"></a>`;
  const words = inline.open ? `<span class="open">${wordsHtml(inline)}</span>` : wordsHtml(inline);
  const italic = inline.italic ? `<em>${words}</em>` : words;
  return inline.bold ? `<strong>${italic}</strong>` : italic;
}

function wordsHtml(inline: Exclude<Inline, { footnote: string }>): string {
  if ('ref' in inline) return `<a href="#${escapeQuoted(inline.ref)}"></a>`;
  if ('text' in inline) return escapeQuoted(inline.text);
  return `<cite id="${escapeQuoted(inline.cite)}" title="${escapeQuoted(inline.again)}">${escapeQuoted(inline.first)}</cite>`;
}
