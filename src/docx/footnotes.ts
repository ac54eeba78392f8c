import type { Block, Inline, Part } from '../document/tree.ts';

/**
 * The footnotes a file refers to, in the order of the text: their number in the document → their number in the file.
 */
export function footnotesUsed(parts: readonly Part[]): Map<number, number> {
  const numbers = new Map<number, number>();
  const see = (inlines: readonly Inline[] = []) => {
    for (const inline of inlines) {
      if (inline.tag === 'footnote' && !numbers.has(inline.number)) numbers.set(inline.number, numbers.size + 1);
    }
  };
  const walkAll = (blocks: readonly Block[]) => {
    for (const block of blocks) walk(block);
  };
  const walk = (block: Block): void => {
    switch (block.tag) {
      case 'paragraph':
        see(block.inlines);
        break;
      case 'part':
      case 'section':
        see(block.heading);
        walkAll(block.children);
        break;
      case 'list':
        for (const item of block.items) {
          see(item.title);
          walkAll(item.children);
        }
        break;
      case 'table':
        for (const cell of [...block.header, ...block.rows].flat()) {
          for (const { inlines } of cell.paragraphs) see(inlines);
        }
        break;
    }
  };
  for (const part of parts) {
    for (const inlines of [part.signing, part.title, part.attachment, part.enactedBy]) see(inlines);
    for (const { inlines } of part.bases) see(inlines);
    see(part.decides);
    walkAll(part.body);
    const { recipients = [], capacity = [], otherPost = [], signer = [] } = part.closing ?? {};
    for (const inlines of [...recipients, ...capacity, otherPost, signer]) see(inlines);
  }
  return numbers;
}
