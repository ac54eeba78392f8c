import type { OfficialDocument, Passage, Role, RoledFile } from '../../roles/role.ts';
import { widthOf } from '../../roles/typography.ts';

/**
 * The paragraphs that clause 6.e speaks of: in the text area, of a document, not of a form in an appendix; headings on a
 * line of their own are left out.
 */
export function runningText(document: OfficialDocument): readonly Passage[] {
  const known = running.get(document) ?? findRunningText(document);
  running.set(document, known);
  return known;
}

const running = new WeakMap<OfficialDocument, readonly Passage[]>();

function findRunningText({ kind, passages }: OfficialDocument): Passage[] {
  if (kind === 'appendix') return [];
  return passages.filter(
    ({ role, text, paragraph: { container, format } }) =>
      runningRoles.has(role) &&
      container.in === 'body' &&
      (format.alignment === 'justify' || format.alignment === 'left') &&
      isWritten(text),
  );
}

/** Whether it is words, not dots where words are to be written. */
export function isWritten(text: string): boolean {
  const beginning = text.slice(0, 300);
  const letters = beginning.match(/\p{L}/gu)?.length ?? 0;
  return letters > 3 && letters * 2 > beginning.replace(/\s/gu, '').length;
}

const runningRoles: ReadonlySet<Role> = new Set<Role>([
  'legalBasis',
  'article',
  'clause',
  'subclause',
  'point',
  'bullet',
  'body',
  'closing',
]);

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
