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
  const walk = (block: Block): void => {
    switch (block.tag) {
      case 'paragraph':
        return see(block.inlines);
      case 'section':
        see(block.heading);
        return block.children.forEach(walk);
      case 'list':
        for (const item of block.items) {
          see(item.title);
          item.children.forEach(walk);
        }
        return;
      case 'table':
        for (const row of [...block.header, ...block.rows]) {
          for (const cell of row) for (const { inlines } of cell.paragraphs) see(inlines);
        }
    }
  };
  for (const part of parts) {
    see(part.title);
    see(part.attachment);
    for (const { inlines } of part.bases) see(inlines);
    part.body.forEach(walk);
  }
  return numbers;
}
