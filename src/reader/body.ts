import { childOf, type XmlElement } from '../xml/tree.ts';
import { readBlocks } from './blocks.ts';
import { contentOf } from './content.ts';
import type { WordBlock } from './model.ts';
import { aroundSection, readSection, type SectionFrame } from './sections.ts';
import type { Story } from './story.ts';

/** A section with what stands in it. */
export interface BodySection {
  readonly element: XmlElement | undefined;
  readonly frame: SectionFrame;
  readonly content: readonly XmlElement[];
}

/** A section ends with the paragraph that holds its properties; the last one's stand at the end of the body. */
export function splitSections(body: XmlElement): BodySection[] {
  const sections: BodySection[] = [];
  let content: XmlElement[] = [];
  const end = (element: XmlElement | undefined) => {
    sections.push({ element, frame: readSection(element), content });
    content = [];
  };
  for (const element of contentOf(body)) {
    if (element.name === 'w:sectPr') continue;
    content.push(element);
    const own = element.name === 'w:p' ? childOf(childOf(element, 'w:pPr'), 'w:sectPr') : undefined;
    if (own) end(own);
  }
  const last = childOf(body, 'w:sectPr');
  if (last || content.length > 0 || sections.length === 0) end(last);
  return sections;
}

export function readBody(sections: readonly BodySection[], story: Story): WordBlock[] {
  return sections.flatMap(({ element, frame, content }, index) => {
    if (index === 0 || frame.startsPage) story.pageBreak = true;
    return readBlocks(content, story, aroundSection(frame, index, { in: 'body' }, element));
  });
}
