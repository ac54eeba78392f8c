import type { PartialDate } from '../decree30/dates.ts';
import type { WrittenNumber } from '../decree30/letterhead-lines.ts';
import type { Area, WordFile, WordParagraph, WordRun } from '../reader/model.ts';

/** What a passage is, in the terms of Annex I, Part I, Section IV and of the model forms of Annex III. */
export type Role =
  | 'nationalName'
  | 'motto'
  | 'parentBody'
  | 'issuer'
  | 'documentNumber'
  | 'placeAndDate'
  | 'subject'
  | 'mark'
  | 'signingLine'
  | 'documentType'
  | 'abstract'
  | 'attachmentLine'
  | 'addressee'
  | 'enactedBy'
  | 'legalBasis'
  | 'enactment'
  | 'partLabel'
  | 'partTitle'
  | 'article'
  | 'section'
  | 'clause'
  | 'subclause'
  | 'point'
  | 'bullet'
  | 'body'
  | 'closing'
  | 'recipientsLabel'
  | 'recipient'
  | 'archive'
  | 'issueCount'
  | 'authority'
  | 'signerTitle'
  | 'otherPost'
  | 'signerName'
  | 'contact'
  | 'appendixLabel'
  | 'appendixTitle'
  | 'tableText'
  | 'rule'
  | 'blank';

/** A paragraph, or what a tab or a line break makes a line of its own in it, with what it is. */
export interface Passage {
  readonly role: Role;
  readonly paragraph: WordParagraph;
  /** In NFC, with the number that Word writes, without white space around it. */
  readonly text: string;
  /** Its runs in NFC, cut to it, those of white space alone left out. */
  readonly runs: readonly WordRun[];
  /** Where it is on the page; narrower than its paragraph's area when a tab divides that. */
  readonly area: Area;
}

/** One document of a file: a decision and the plan attached to it are two, and so is each appendix. */
export interface OfficialDocument {
  readonly kind: 'issued' | 'attached' | 'appendix';
  /** Tên loại, as Annex III, Section I writes it: Kế hoạch. */
  readonly type?: string;
  readonly passages: readonly Passage[];
  readonly number?: WrittenNumber;
  readonly date?: PartialDate;
}

export interface RoledFile {
  readonly file: WordFile;
  readonly documents: readonly OfficialDocument[];
  /** A document of the Party, which another rule book governs. */
  readonly isOfParty: boolean;
}

/** The passages of a document with one of some roles, in their order. */
export function passagesOf(document: OfficialDocument, ...roles: readonly Role[]): Passage[] {
  return document.passages.filter(({ role }) => roles.includes(role));
}
