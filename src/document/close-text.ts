import type { Block, Inline, Item, Paragraph } from './tree.ts';

/** What every model form of Annex III ends its text with. */
const mark = './.';

/** The text of a part with `./.` at its very end; behind a table the mark has a line of its own. */
export function closeText(blocks: readonly Block[]): Block[] {
  const last = blocks.at(-1);
  if (!last) return [];
  const before = blocks.slice(0, -1);
  switch (last.tag) {
    case 'paragraph':
      return [...before, closeParagraph(last)];
    case 'part':
    case 'section':
      return last.children.length > 0
        ? [...before, { ...last, children: closeText(last.children) }]
        : [...before, { ...last, heading: closeInlines(last.heading) }];
    case 'list':
      return [...before, { ...last, items: [...last.items.slice(0, -1), ...last.items.slice(-1).map(closeItem)] }];
    case 'table':
      return [...blocks, closeParagraph({ tag: 'paragraph', inlines: [] })];
  }
}

function closeItem(item: Item): Item {
  if (item.children.length > 0) return { ...item, children: closeText(item.children) };
  return item.title ? { ...item, title: closeInlines(item.title) } : item;
}

function closeParagraph(paragraph: Paragraph): Paragraph {
  return { ...paragraph, inlines: closeInlines(paragraph.inlines) };
}

/** A full stop, semicolon or colon that is there, also in front of a footnote, gives way to the mark. */
function closeInlines(inlines: readonly Inline[]): Inline[] {
  const last = inlines.findLastIndex(({ tag }) => tag !== 'footnote');
  const bare = inlines.map((inline, index) =>
    index === last && inline.tag === 'text'
      ? {
          ...inline,
          text: inline.text
            .trimEnd()
            .replace(/(\.\/\.|[.;:,])$/u, '')
            .trimEnd(),
        }
      : inline,
  );
  const end = bare.at(-1);
  if (end?.tag === 'text' && !end.bold && !end.italic) return [...bare.slice(0, -1), { ...end, text: end.text + mark }];
  return [...bare, { tag: 'text', text: mark, bold: false, italic: false }];
}
