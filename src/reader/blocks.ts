import type { XmlElement } from '../xml/tree.ts';
import { contentOf } from './content.ts';
import type { TextBox } from './drawn.ts';
import { deletedText, markIs } from './inlines.ts';
import type { WordBlock } from './model.ts';
import { readParagraph } from './paragraph.ts';
import type { Around, Story } from './story.ts';
import { readTable } from './table.ts';

/** @param elements paragraphs, tables and whatever stands between them */
export function readBlocks(elements: readonly XmlElement[], story: Story, around: Around): WordBlock[] {
  const blocks: WordBlock[] = [];
  let waiting: XmlElement[] = [];
  const finish = () => {
    const paragraph = readParagraph(waiting, story, around);
    waiting = [];
    if (!paragraph) return;
    blocks.push(paragraph.paragraph);
    for (const box of paragraph.boxes) readBox(box, story, around);
  };
  const settle = () => {
    if (waiting.some(isLeft)) finish();
    else for (const element of waiting.splice(0)) story.pending.push({ kind: 'deletion', text: deletedText(element) });
  };
  for (const element of elements) {
    if (element.name === 'w:p') {
      waiting.push(element);
      if (!markIs(element, 'w:del') && !markIs(element, 'w:moveFrom')) finish();
    } else if (element.name === 'w:tbl') {
      settle();
      blocks.push(readTable(element, story, around, readBlocks));
    }
  }
  settle();
  return blocks;
}

/** Whether anything stays of a paragraph whose mark is deleted. */
function isLeft(paragraph: XmlElement): boolean {
  return contentOf(paragraph).some(({ name }) => name === 'w:r' || name === 'w:hyperlink' || name === 'w:fldSimple');
}

function readBox({ content, area }: TextBox, story: Story, around: Around): void {
  const container = { in: 'textBox', box: story.boxes } as const;
  story.boxes++;
  readBlocks(contentOf(content), story, { ...around, container, area });
}
