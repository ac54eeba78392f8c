import type { WordParagraph } from '../reader/model.ts';
import type { Passage, RoledFile } from '../roles/role.ts';
import type { RuleCard, Violation } from './card.ts';

/** A rule on how a document looks and is put together: it judges passages by their roles and effective formats. */
export interface FormRule extends RuleCard {
  check(file: RoledFile, report: (violation: Violation<Spot>) => void): void;
}

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

/** The first paragraph with text of a section. */
export function sectionStart({ file }: RoledFile, section: number): Spot {
  const paragraphs = file.paragraphs.filter((paragraph) => paragraph.section === section);
  const paragraph = paragraphs.find(({ text }) => text.trim() !== '') ?? paragraphs[0];
  return paragraph ? { paragraph } : wholeFile;
}
