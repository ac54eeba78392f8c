import { childrenOf, type XmlElement } from '../xml/tree.ts';
import { branchOf } from './content.ts';
import { readAnchored } from './drawing-ml.ts';
import { type Drawn, nothingDrawn, together } from './drawn.ts';
import type { Around } from './story.ts';
import { readVml } from './vml.ts';

/** @param element `w:drawing`, `w:pict` or `w:object` */
export function readDrawing(element: XmlElement, around: Around): Drawn {
  return together(
    childrenOf(element).map((child) => {
      if (child.name === 'wp:inline' || child.name === 'wp:anchor') return readAnchored(child, around);
      if (child.name.startsWith('v:')) return readVml(child, around);
      const branch = child.name === 'mc:AlternateContent' ? branchOf(child) : undefined;
      return branch ? readDrawing(branch, around) : nothingDrawn;
    }),
  );
}
