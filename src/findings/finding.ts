/** A problem found anywhere: data with a stable code, never an exception, never printed where it is found. */

/** Judging a Word file: `error` contradicts the decree, `warning` differs from models and practice, `note` is inconsistent. */
export type Severity = 'error' | 'warning' | 'note';

/** A stretch of the source text, as offsets in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** The file, where it is another than the one that is read: a plan's office. */
  readonly file?: string;
}

export interface Finding {
  /** Stable, for documentation and for acknowledging: `plan/unknown-key`. */
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong: one Vietnamese sentence. */
  readonly message: string;
  /** What to do: one Vietnamese sentence. */
  readonly hint?: string;
  /** The file it is in, as the user named it. */
  readonly file: string;
  /** Where in the file; absent when the file as a whole is meant. */
  readonly span?: Span;
  /** Where in a Word file, which has no lines. */
  readonly word?: WordPlace;
  /** What a rule wants instead. */
  readonly required?: string;
  /** Where that is written: the clause, the model form, or that it is practice. */
  readonly source?: string;
  /** Present where the office's configuration has set the severity, whatever the rule says. */
  readonly byOffice?: OfficeOrder;
}

interface OfficeOrder {
  /** What the rule itself had given. */
  readonly from: Severity;
  /** Why, in the office's words. */
  readonly reason: string;
}

/** A place in a Word file, for people and for programs. */
export interface WordPlace {
  /** Name of the part: `word/document.xml`. */
  readonly part: string;
  /** Which `w:p` of that part it is, from 0, counting each start tag in the order of the XML. */
  readonly index: number;
  /** Which paragraph with text it is, from 1, as one counts on the page; absent above, below and in the notes of the text. */
  readonly number?: number;
  /** The document of the file that it stands in, in Vietnamese: `Quyết định`, `Phụ lục II`. */
  readonly document: string;
  /** What the paragraph is, in Vietnamese: `Quốc hiệu`. */
  readonly role: string;
  /** The words that are meant. */
  readonly words: string;
}

/** How a stage reports a problem and goes on. */
export type Report = (finding: Finding) => void;

/** Findings file by file, in the order of their places; what has no place comes first. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      (a.span?.start ?? 0) - (b.span?.start ?? 0) ||
      partOf(a) - partOf(b) ||
      compare(a.word?.part ?? '', b.word?.part ?? '') ||
      (a.word?.index ?? 0) - (b.word?.index ?? 0),
  );
}

/** The main text before footnotes and headers. */
function partOf({ word }: Finding): number {
  if (!word) return 0;
  return /(?:^|\/)document\d*\.xml$/.test(word.part) ? 1 : 2;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether a document is not to be built: for errors, and where the user wants so for warnings; notes stop nothing. */
export function stops(findings: readonly Finding[], strict: boolean): boolean {
  return findings.some(({ severity }) => severity === 'error' || (strict && severity === 'warning'));
}

export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'error');
}
