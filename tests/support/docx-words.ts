import type { Block, Document, Inline, Part } from '../../src/document/tree.ts';

/** Every run of words that a part of a document prints, in the order of the text; capitals as they are printed. */
export function printedTexts(part: Part, footnotes: Document['footnotes']): string[] {
  const { letterhead, closing } = part;
  const capitals = (text: string) => text.toLocaleUpperCase('vi');
  const title = textOf(part.title);
  const own = [
    letterhead && capitals(`${letterhead.circulation ?? ''} ${letterhead.parent ?? ''} ${letterhead.issuer}`),
    letterhead && [letterhead.number, letterhead.placeAndDate, letterhead.urgency, ...letterhead.contact].join(' '),
    part.signing && textOf(part.signing),
    part.tag === 'appendix' ? part.label : capitals(part.label),
    part.tag === 'appendix' ? capitals(title) : title,
    part.attachment && textOf(part.attachment),
    part.enactedBy && capitals(textOf(part.enactedBy)),
    ...part.bases.map(({ inlines }) => textOf(inlines)),
    part.decides && capitals(textOf(part.decides)),
    ...part.body.flatMap(blockTexts),
    ...(closing ? ['Nơi nhận:', ...closing.recipients.map(textOf)] : []),
    ...(closing ? closing.capacity.map((inlines) => capitals(textOf(inlines))) : []),
    closing?.otherPost && capitals(textOf(closing.otherPost)),
    closing && textOf(closing.signer),
  ].filter((text) => text !== undefined);
  const notes = notesIn(part).flatMap((number) => footnotes[number - 1] ?? []);
  return [...own, ...notes.map(({ inlines }) => textOf(inlines))];
}

/** A run of inlines as a reader sees it: a footnote is its number, a blank is nothing to read. */
export function textOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.tag === 'text') return inline.text;
      return inline.tag === 'footnote' ? String(inline.number) : ' ';
    })
    .join('');
}

function blockTexts(block: Block): string[] {
  switch (block.tag) {
    case 'paragraph':
      return [textOf(block.inlines)];
    case 'part':
    case 'section':
      return [
        `${block.number} ${textOf(block.heading).toLocaleUpperCase('vi')}`,
        ...block.children.flatMap(blockTexts),
      ];
    case 'list':
      return block.items.flatMap(({ number, title, children }) => [
        number,
        textOf(title ?? []),
        ...children.flatMap(blockTexts),
      ]);
    case 'table':
      return [...block.header, ...block.rows].flat().flatMap(({ paragraphs }) => paragraphs.flatMap(blockTexts));
  }
}

function notesIn(part: Part): number[] {
  const text = JSON.stringify([part.title, part.attachment, part.bases, part.body, part.closing]);
  return [...text.matchAll(/"tag":"footnote","number":(\d+)/g)].map(([, number]) => Number(number));
}

/** The tables of a part, wherever they stand. */
export function tablesIn(blocks: readonly Block[]): Extract<Block, { tag: 'table' }>[] {
  return blocks.flatMap((block) => {
    if (block.tag === 'table') return [block];
    if (block.tag === 'section') return tablesIn(block.children);
    return block.tag === 'list' ? block.items.flatMap(({ children }) => tablesIn(children)) : [];
  });
}
