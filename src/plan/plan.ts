import type { DocumentNumber, PartialDate } from '../decree30/dates.ts';
import type { SigningAuthority } from '../decree30/document-types.ts';
import type { Urgency } from '../decree30/letterhead.ts';
import type { Margins } from '../decree30/page.ts';
import type { ParagraphSetting } from '../decree30/paragraph.ts';
import type { TypeSize } from '../decree30/type-sizes.ts';
import type { Span } from '../findings/finding.ts';

/** A plan: what the spec says, every expression evaluated, every name looked up. Nothing of its layout. */
export interface Plan {
  /** The spec's file, as the user named it. */
  readonly file: string;
  readonly template: string;
  /** Where the spec names its template. */
  readonly templateSpan: Span;
  readonly year: number;
  /** Trích yếu, one prose a line where the author set the breaks. */
  readonly title: readonly Prose[];
  readonly medium: 'paper' | 'electronic';
  /** Whether the attached plan and the appendices are files of their own. */
  readonly separate: boolean;
  readonly issuer: Issuer;
  readonly number: DocumentNumber;
  readonly date: PartialDate;
  /** Codes of the warnings that its author has seen and accepted. */
  readonly acknowledged: ReadonlySet<string>;
  readonly urgency?: Urgency;
  readonly circulation?: string;
  readonly layout: Layout;
  readonly decision?: Decision;
  readonly bases: readonly Prose[];
  readonly opening?: readonly Prose[];
  readonly closing?: readonly Prose[];
  readonly attachment?: Prose;
  /** Phần; a plan has parts, or sections, or the usual sections of its template. */
  readonly parts?: readonly PlanPart[];
  readonly sections?: readonly Section[];
  readonly contents: Readonly<Partial<Record<ContentName, readonly Block[]>>>;
  readonly agencies: readonly Agency[];
  /** Whether some content already shows the agencies' duties. */
  readonly agenciesPlaced: boolean;
  readonly footnotes: readonly Footnote[];
  readonly appendices: readonly Appendix[];
  /** Without them the document leaves a blank for the office. */
  readonly recipients?: readonly Prose[];
  readonly archive: Archive;
  readonly signature: Signature;
}

/** The user's names for contents. */
export const contentNames = [
  'assessment',
  'purpose',
  'requirements',
  'targets',
  'tasks',
  'funding',
  'implementation',
] as const;
export type ContentName = (typeof contentNames)[number];

/** A paragraph of text with its marks, and where in the spec it stands. */
export interface Prose {
  readonly inlines: readonly Inline[];
  readonly span: Span;
}

export type Inline =
  | ({ readonly text: string } & Face)
  | { readonly footnote: string }
  | ({ readonly ref: string } & Face)
  | ({ readonly cite: string; readonly first: string; readonly again: string } & Face);

interface Face {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Whether a person still has to decide it; a draft shows it in yellow. */
  readonly open?: boolean;
}

export interface Issuer {
  readonly parent?: string;
  readonly name: string;
  readonly short: string;
  readonly place: string;
  readonly contact?: Readonly<Partial<Record<'address' | 'email' | 'website' | 'phone' | 'fax', string>>>;
}

export interface Layout {
  /** Size of the running text in pt; absent: the larger one that fits. */
  readonly size?: TypeSize;
  readonly margins: Margins;
  readonly paragraph: ParagraphSetting;
}

interface Decision {
  readonly abstract?: Prose;
  readonly enactedBy: string;
  readonly bases: readonly Prose[];
  readonly articles?: readonly Item[];
  readonly responsible?: Prose;
}

export interface PlanPart {
  readonly id?: string;
  readonly heading: Prose;
  readonly sections: readonly Section[];
}

export interface Section {
  readonly id?: string;
  readonly heading: Prose;
  readonly content: readonly Block[];
}

/** One thing in a content, named by its only key. */
export type Block =
  | { readonly paragraph: Prose }
  | { readonly bullets: readonly Item[] }
  | { readonly points: readonly Item[] }
  | { readonly clauses: readonly Item[] }
  | { readonly numbered: readonly Item[] }
  | { readonly targets: readonly Target[] }
  | { readonly figures: FigureTable }
  | { readonly tasks: readonly Task[] }
  | { readonly table: Table };

export interface Item {
  readonly id?: string;
  readonly title?: Prose;
  /** The first paragraph stands behind the number, letter or dash. */
  readonly text: readonly Prose[];
  readonly content: readonly Block[];
  /** Present where the author says that this is a task. */
  readonly task?: TaskFacts;
}

/** What an author says of a task beside its words. */
export interface TaskFacts {
  readonly brief?: Prose;
  /** Names in full; absent: the agency whose duty it is, where it is one. */
  readonly lead?: readonly string[];
  readonly support: readonly string[];
  readonly due?: Prose;
  readonly product?: Prose;
}

/** One line of targets: `sentence` is the author's own wording, if there is one. */
export interface Target {
  readonly name: string;
  /** With its unit. */
  readonly target: string;
  /** With its unit. */
  readonly gain?: string;
  readonly baseYear?: number;
  readonly sentence?: Prose;
}

export interface FigureTable {
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly FigureRow[];
}

/** What a column of figures shows; `year` where it shows the figures of one year. */
export interface FigureColumn {
  readonly shows: 'number' | 'name' | 'unit' | 'value' | 'outOf' | 'rank' | 'target' | 'gain' | 'lead' | 'blank';
  readonly unit?: string;
  readonly year?: number;
  readonly title?: Prose;
}

export interface FigureRow {
  readonly total: boolean;
  readonly cells: readonly { readonly text?: string; readonly shows: FigureColumn['shows'] }[];
}

/** A row of a task table; what is not known is absent and printed as a blank. */
export interface Task {
  readonly number: number;
  readonly text: Prose;
  readonly lead?: string;
  readonly support?: string;
  readonly due?: Prose;
  readonly product?: Prose;
}

export interface Table {
  readonly columns: readonly { readonly title: Prose; readonly width?: number; readonly align: Align }[];
  readonly rows: readonly (readonly Cell[])[];
}

type Align = 'left' | 'center' | 'right' | 'justify';

export interface Cell {
  readonly text: readonly Prose[];
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly bold: boolean;
}

export interface Agency {
  readonly id: string;
  readonly name: string;
  readonly heading?: Prose;
  readonly duties: readonly Block[];
}

interface Footnote {
  readonly id: string;
  readonly text: readonly Prose[];
}

interface Appendix {
  readonly id: string;
  readonly title: readonly Prose[];
  readonly landscape: boolean;
  readonly content: readonly Block[];
}

export interface Archive {
  /** Units that keep a copy beside Văn thư. */
  readonly units: readonly string[];
  readonly copies?: number;
  readonly drafter?: string;
  readonly printed?: number;
}

export interface Signature {
  readonly authority: readonly { readonly code: SigningAuthority; readonly of: string }[];
  readonly title?: string;
  /** Whether the title is left open for the office to fill. */
  readonly titleBlank: boolean;
  readonly otherPost?: string;
  readonly name?: string;
}
