/** A problem found anywhere: data with a stable code, never an exception, never printed where it is found. */

type Severity = 'error' | 'warning';

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
}

/** How a stage reports a problem and goes on. */
export type Report = (finding: Finding) => void;

/** Findings file by file, in the order of their places. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || (a.span?.start ?? 0) - (b.span?.start ?? 0),
  );
}

export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'error');
}
