import type { RoledFile } from '../roles/role.ts';
import { type Spot, wholeFile } from '../roles/spot.ts';
import type { RuleCard, Violation } from './card.ts';

/** A rule on how a document looks and is put together: it judges passages by their roles and effective formats. */
export interface FormRule extends RuleCard {
  check(file: RoledFile, report: (violation: Violation<Spot>) => void): void;
}

/** The first paragraph with text of a section. */
export function sectionStart({ file }: RoledFile, section: number): Spot {
  const paragraphs = file.paragraphs.filter((paragraph) => paragraph.section === section);
  const paragraph = paragraphs.find(({ text }) => text.trim() !== '') ?? paragraphs[0];
  return paragraph ? { paragraph } : wholeFile;
}
