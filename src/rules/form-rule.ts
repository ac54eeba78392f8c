import type { WordParagraph } from '../reader/model.ts';
import type { RoledFile } from '../roles/role.ts';
import { type Spot, wholeFile } from '../roles/spot.ts';
import type { RuleCard, Violation } from './card.ts';

/** A rule on how a document looks and is put together: it judges passages by their roles and effective formats. */
export interface FormRule extends RuleCard {
  check(file: RoledFile, report: (violation: Violation<Spot>) => void): void;
}

const starts = new WeakMap<RoledFile, readonly (WordParagraph | undefined)[]>();

/** The first paragraph with text of a section. */
export function sectionStart(file: RoledFile, section: number): Spot {
  const known = starts.get(file) ?? sectionStarts(file);
  starts.set(file, known);
  const paragraph = known[section];
  return paragraph ? { paragraph } : wholeFile;
}

function sectionStarts({ file }: RoledFile): (WordParagraph | undefined)[] {
  const first: (WordParagraph | undefined)[] = [];
  const firstWithText: (WordParagraph | undefined)[] = [];
  for (const paragraph of file.paragraphs) {
    first[paragraph.section] ??= paragraph;
    if (paragraph.text.trim() !== '') firstWithText[paragraph.section] ??= paragraph;
  }
  return file.sections.map((_, section) => firstWithText[section] ?? first[section]);
}
