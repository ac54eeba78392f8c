import type { Span } from '../findings/finding.ts';

/** What renewing notes as it goes through a plan; offsets are those of the text it started from. */

/** A piece of the text that becomes another. */
export interface Edit extends Span {
  readonly text: string;
  /** What it is about, in Vietnamese: `năm kế hoạch`. */
  readonly about: string;
  /** What else has to be known of it. */
  readonly note?: string;
  /** What a person has to decide of lines that are put in; written above them. */
  readonly open?: string;
}

/** What a person has to decide; it is written into the plan as an open point. */
export interface Question {
  /** Begin of the line above which it is written. */
  readonly line: number;
  /** One Vietnamese sentence or two, on one line. */
  readonly text: string;
}

export type LiteralKind = 'year' | 'date' | 'figure' | 'citation';

/** What stands in the plan as it was typed, and may be of last year. */
export interface Literal {
  readonly kind: LiteralKind;
  readonly at: number;
  /** The words themselves. */
  readonly text: string;
  readonly around: string;
}

export interface Notes {
  readonly edits: Edit[];
  readonly questions: Question[];
  readonly literals: Literal[];
}
