import type { WordParagraph } from '../reader/model.ts';
import type { Passage } from './role.ts';

/** Where in a Word file; the file as a whole when there is no paragraph. */
export interface Spot {
  readonly paragraph?: WordParagraph;
  /** The words that are meant, where it is not the whole paragraph. */
  readonly words?: string;
}

export const wholeFile: Spot = {};

export function at({ paragraph, text }: Passage): Spot {
  return { paragraph, words: text };
}
