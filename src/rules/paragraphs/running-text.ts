import { sentenceRoles } from '../../roles/groups.ts';
import { lettersIn } from '../../roles/letters.ts';
import type { OfficialDocument, Passage, RoledFile } from '../../roles/role.ts';
import { widthOf } from '../../roles/typography.ts';

/**
 * The paragraphs that clause 6.e speaks of: in the text area, of a document, not of a form in an appendix; headings on a
 * line of their own are left out.
 */
export function runningText(document: OfficialDocument): readonly Passage[] {
  const before = known.get(document);
  if (before) return before;
  const found = document.kind === 'appendix' ? [] : document.passages.filter(isRunning);
  known.set(document, found);
  return found;
}

const known = new WeakMap<OfficialDocument, readonly Passage[]>();

function isRunning({ role, text, paragraph: { container, format } }: Passage): boolean {
  return (
    sentenceRoles.has(role) &&
    container.in === 'body' &&
    (format.alignment === 'justify' || format.alignment === 'left') &&
    isWritten(text)
  );
}

/** Whether it is words, not dots where words are to be written. */
export function isWritten(text: string): boolean {
  const { all } = lettersIn(text);
  return all > 3 && (all * 2 > text.length || all * 2 > text.replace(/\s+/gu, '').length);
}

/** Whether it takes more than a line, so that one sees whether both margins are even. */
export function isOfSeveralLines(passage: Passage): boolean {
  return widthOf(passage) > passage.area.widthPt * 1.1;
}

/** A heading on a line of its own: short, without an end mark. */
export function isTitle({ text }: Passage): boolean {
  return text.length < 180 && !/[.;:,!?…]$/u.test(text.replace(/^\S+[.)]\s*/u, ''));
}

/** Reports once for all paragraphs of a document that share a fault. */
export function firstOfEach(
  { documents }: RoledFile,
  choose: (document: OfficialDocument) => readonly Passage[],
  tell: (first: Passage, all: readonly Passage[]) => void,
): void {
  for (const document of documents) {
    const chosen = choose(document);
    const [first] = chosen;
    if (first) tell(first, chosen);
  }
}
