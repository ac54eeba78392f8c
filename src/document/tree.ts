import type { Span } from '../findings/finding.ts';

/**
 * An official document as a tree of plain tagged values: what it says and what each piece of it is (thể thức), nothing
 * of how it is set. Case is as written: what the decree wants in capitals becomes so when it is written out.
 */
export interface Document {
  readonly parts: readonly Part[];
  /** Footnotes in the order they are referred to; the first has number 1. */
  readonly footnotes: readonly (readonly Paragraph[])[];
}

/** A part has its own first page, its own page numbers and, where files are separate, its own file. */
export interface Part {
  readonly tag: 'main' | 'attached' | 'appendix';
  readonly id?: string;
  /** Whether the part is a file of its own (Annex III, forms 1.3 and 2.2 for electronic documents). */
  readonly separate: boolean;
  /** The line of the digital signature on a file of its own. */
  readonly signing?: readonly Inline[];
  readonly landscape: boolean;
  readonly letterhead?: Letterhead;
  /** Tên loại, or the label of an appendix: `Kế hoạch`, `Phụ lục I`. */
  readonly label: string;
  /** Trích yếu or the name of an appendix; `break` stands where the author breaks the line. */
  readonly title: readonly Inline[];
  /** Where in the spec the title was written. */
  readonly origin?: Span;
  /** “(Kèm theo …)”. */
  readonly attachment?: readonly Inline[];
  /** Thẩm quyền ban hành of a decision. */
  readonly enactedBy?: readonly Inline[];
  readonly bases: readonly Paragraph[];
  /** “Quyết định:” before the articles. */
  readonly decides?: readonly Inline[];
  readonly body: readonly Block[];
  readonly closing?: Closing;
}

export interface Letterhead {
  /** Cơ quan chủ quản trực tiếp. */
  readonly parent?: string;
  /** Cơ quan ban hành. */
  readonly issuer: string;
  /** Số, ký hiệu; an attached document has none. */
  readonly number?: string;
  /** Địa danh và thời gian; an attached document has none. */
  readonly placeAndDate?: string;
  /** Dấu chỉ mức độ khẩn, box 10b. */
  readonly urgency?: string;
  /** Chỉ dẫn về phạm vi lưu hành, box 11. */
  readonly circulation?: string;
  /** Box 13, at the foot of the first page. */
  readonly contact: readonly string[];
}

/** Nơi nhận on the left, the signature on the right. */
export interface Closing {
  readonly recipients: readonly (readonly Inline[])[];
  /** Quyền hạn and chức vụ, a line each. */
  readonly capacity: readonly (readonly Inline[])[];
  /** Chức vụ khác, above the name (box 7b). */
  readonly otherPost?: readonly Inline[];
  readonly signer: readonly Inline[];
}

export type Block = Section | List | Paragraph | Table;

/** Mục: `I. MỤC ĐÍCH, YÊU CẦU`; or phần: `Phần I`, its title on a line of its own. */
export interface Section {
  readonly tag: 'section' | 'part';
  readonly id?: string;
  readonly number: string;
  readonly heading: readonly Inline[];
  /** Where in the spec the heading was written. */
  readonly origin?: Span;
  readonly children: readonly Block[];
}

export type ListStyle = 'articles' | 'clauses' | 'points' | 'bullets' | 'numbered';

export interface List {
  readonly tag: 'list';
  readonly style: ListStyle;
  readonly items: readonly Item[];
}

/** Điều, khoản, điểm, gạch đầu dòng. */
export interface Item {
  readonly id?: string;
  /** As printed: `Điều 1.`, `2.`, `1.1.`, `đ)`, `-`, `+`, `(1)`. */
  readonly number: string;
  readonly title?: readonly Inline[];
  /** Where in the spec the title was written. */
  readonly origin?: Span;
  readonly children: readonly Block[];
}

export interface Paragraph {
  readonly tag: 'paragraph';
  readonly inlines: readonly Inline[];
  /** Where in the spec it was written. */
  readonly origin?: Span;
}

export interface Table {
  readonly tag: 'table';
  /** Widths as shares of the text area, adding up to 1. */
  readonly columns: readonly number[];
  readonly header: readonly Row[];
  readonly rows: readonly Row[];
}

export type Row = readonly Cell[];

export interface Cell {
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly align: 'left' | 'center' | 'right' | 'justify';
  readonly bold: boolean;
  readonly paragraphs: readonly Paragraph[];
}

export type Inline =
  /** `open` where a person still has to decide: a draft shows it in yellow. */
  | {
      readonly tag: 'text';
      readonly text: string;
      readonly bold: boolean;
      readonly italic: boolean;
      readonly open?: true;
    }
  | { readonly tag: 'footnote'; readonly number: number }
  | { readonly tag: 'blank' }
  | { readonly tag: 'break' };

/** The words of a run of inlines, a break as a space, footnotes left out. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.tag === 'text') return inline.text;
      if (inline.tag === 'break') return ' ';
      return inline.tag === 'blank' ? '…………' : '';
    })
    .join('');
}
