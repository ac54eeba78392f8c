import type { Passage } from '../roles/role.ts';
import type { Context } from './context.ts';
import { type Inline, inlinesOf, joined, linesIn } from './inlines.ts';
import { type MarkupSetting, markup } from './markup.ts';
import { inSentenceCase } from './sections.ts';

/** The lines of a title, which may be several paragraphs or one with breaks. */
export function titleInlines(passages: readonly Passage[], context: Context): Inline[][] {
  const paragraphs = [...new Set(passages.map(({ paragraph }) => paragraph))];
  return paragraphs.flatMap((paragraph) => linesIn(inlinesOf(paragraph, context)));
}

/** A title as prose, line by line; capitals become those of a sentence, over all lines at once. */
export function titleLines(
  lines: readonly (readonly Inline[])[],
  context: Context,
  setting: MarkupSetting = {},
): string[] {
  return linesIn(inSentenceCase(joined(lines), context))
    .map((line) => markup(line, context.linking, { bold: true, year: context.year, ...setting }))
    .filter((text) => text !== '');
}
