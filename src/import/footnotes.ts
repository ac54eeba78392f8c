import type { Context } from './context.ts';
import { inlinesOf } from './inlines.ts';
import { markup } from './markup.ts';
import { type Entry, map, type Node, prose } from './yaml-node.ts';

/** The notes that the text came upon, in its order. */
export function footnoteEntry(shared: Omit<Context, 'file'>): Entry | undefined {
  const entries = shared.notes.all().map(({ id, kind, file, paragraphs }): Entry => {
    const context: Context = { ...shared, file };
    const texts = paragraphs
      .map((paragraph) =>
        markup(
          inlinesOf(paragraph, context).filter(({ tag }) => tag !== 'note'),
          shared.linking,
        ),
      )
      .filter((text) => text !== '');
    const value: Node = prose(...texts);
    return { key: id, value, notes: kind === 'endnote' ? ['Trong tệp nguồn, chú thích này đứng ở cuối văn bản.'] : [] };
  });
  return entries.length > 0 ? { key: 'footnotes', value: map(...entries), apart: true } : undefined;
}
