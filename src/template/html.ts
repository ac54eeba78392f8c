import type { Inline, Prose } from '../plan/plan.ts';

/** What Handlebars puts in as it is: it speaks for itself in HTML. */
export interface Html {
  toHTML(): string;
}

/** A prose as inline HTML, in a `span` that tells its place in the spec; one of the office has no place there. */
export function proseHtml({ inlines, span }: Prose): string {
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
