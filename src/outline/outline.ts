import type { DocumentNumber, PartialDate } from '../decree30/dates.ts';

/**
 * What a file says, line by line, and what each line is; nothing of how it is set. The rules of content run on it,
 * whether it comes from a plan's tree or from a .docx. `Where` is what a finding points to: a span of YAML, a place of
 * a paragraph.
 */
export interface Outline<Where> {
  /** In the order of the file: a decision, the plan it enacts, the appendices. */
  readonly documents: readonly OutlineDocument<Where>[];
}

export type DocumentKind = 'decision' | 'plan' | 'attachedPlan' | 'appendix' | 'other';

export interface OutlineDocument<Where> {
  readonly kind: DocumentKind;
  /** The document as a whole: its tên loại or the label of the appendix. */
  readonly where: Where;
  /** Số, ký hiệu, as `numberOf` reads it; an appendix and an attached document have none. */
  readonly number?: DocumentNumber;
  /** Of the line of place and date, as `readDate` reads it. */
  readonly date?: PartialDate;
  readonly lines: readonly OutlineLine<Where>[];
  readonly tree: Tree<Where>;
}

/** What stands under what, without the lines that belong to the form of a document. */
export interface Tree<Where> {
  readonly top: readonly Node<Where>[];
  /** Every node, in the order of the lines. */
  readonly all: readonly Node<Where>[];
}

/** A numbered line with what belongs to it, or one line of text. */
export interface Node<Where> {
  readonly line: OutlineLine<Where>;
  /** Absent at the top of a document. */
  readonly parent?: Node<Where>;
  readonly children: readonly Node<Where>[];
}

/** A paragraph, or one cell of a table. */
export interface OutlineLine<Where> {
  readonly role: Role;
  /** Exactly as printed, typed or automatic: `Phần I`, `II.`, `Điều 1.`, `1.`, `1.1.`, `a)`, `(1)`, `-`, `+`; of an appendix `Phụ lục I`. */
  readonly label?: string;
  /** Without the label; spaces and hyphens plain (`plainText`), a line break as a space. */
  readonly text: string;
  readonly where: Where;
  /** Whether a part, section, article, clause or point has a title here, with its text in the lines below. */
  readonly isHeading?: boolean;
  /** Only of a cell. */
  readonly cell?: CellPlace;
}

export interface CellPlace {
  /** Which table of the document, from 0. */
  readonly table: number;
  /** From 0, the rows of the header counted too. */
  readonly row: number;
  /** The grid column it begins in, from 0. */
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly isHeader: boolean;
}

export type Role = FrameRole | StructureRole | TextRole;

/** Letterhead, title and signature. */
type FrameRole =
  | 'parentBody'
  | 'issuer'
  | 'number'
  | 'placeAndDate'
  /** Tên loại; its text is `Kế hoạch`. */
  | 'documentType'
  /** `Phụ lục I`, all of it the label; the text is empty. */
  | 'appendixLabel'
  /** Trích yếu, or the name of an appendix; several lines of it are one. */
  | 'abstract'
  /** “(Kèm theo …)”. */
  | 'attachment'
  | 'enactedBy'
  | 'legalBasis'
  /** “QUYẾT ĐỊNH:”. */
  | 'decides'
  /** One for each line under “Nơi nhận”, without the dash; a line left open for the office is empty. */
  | 'recipient'
  | 'signature';

/** What is numbered, and the dashes. */
export type StructureRole =
  | 'part'
  | 'section'
  | 'article'
  | 'clause'
  /** `1.1.` and deeper. */
  | 'subclause'
  | 'point'
  /** `(1)`. */
  | 'numbered'
  | 'bullet';

type TextRole =
  | 'body'
  /** What follows the last section: “Trên đây là …”. */
  | 'closing'
  /** Right behind the line that first refers to it. */
  | 'footnote'
  | 'cell';

/** Non-breaking spaces and hyphens as plain ones; no offset moves. */
export function plainText(text: string): string {
  return /[\u00a0\u2011\t\n]/.test(text) ? text.replace(/[\u00a0\t\n]/g, ' ').replaceAll('\u2011', '-') : text;
}

/** The first line of a role. */
export function lineOf<Where>(document: OutlineDocument<Where>, role: Role): OutlineLine<Where> | undefined {
  return document.lines.find((line) => line.role === role);
}

/** The day the file is issued: an appendix and an attached plan have that of the document they belong to. */
export function dateOfIssue<Where>({ documents }: Outline<Where>): PartialDate | undefined {
  return documents.find(({ date }) => date !== undefined)?.date;
}
