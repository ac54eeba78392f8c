import { isElement, type XmlElement } from '../xml/tree.ts';
import type { Cascade, Layer } from './cascade.ts';
import type { Labels } from './labels.ts';
import type { Area, Container, DrawnLine, TrackedChange, WordParagraph } from './model.ts';
import type { ParagraphProperties } from './paragraph-properties.ts';
import type { RunProperties } from './run-properties.ts';
import type { Settings } from './settings.ts';
import type { TableStyle } from './table-style.ts';

/** What all the texts of a file share. */
export interface Context {
  /** The style of a table by its id. */
  readonly tableStyle: (id: string | undefined) => TableStyle;
  /** What `w:pPr` says; equal ones give the same object, as equal `w:rPr` do. */
  readonly paragraphProperties: (element: XmlElement | undefined) => ParagraphProperties;
  readonly runProperties: (element: XmlElement | undefined) => RunProperties;
  readonly settings: Settings;
  readonly cascade: Cascade;
  readonly labels: Labels;
}

/** A field that has begun and not ended. */
interface OpenField {
  instruction: string;
  /** Whether its result has begun; what stands before that is its instruction. */
  inResult: boolean;
  /** Whether the fields around it show what stands in them; they cannot change while it is open. */
  readonly around: boolean;
  shown: boolean;
}

/** One text that runs through: the main one, a header, a footnote. Reading goes along it and changes it. */
export interface Story {
  readonly context: Context;
  readonly part: string;
  /** Which `w:p` of the part each of them is. */
  readonly indexes: ReadonlyMap<XmlElement, number>;
  /** The beginnings of fields that also end. */
  readonly fieldStarts: ReadonlySet<XmlElement>;
  readonly fields: OpenField[];
  /** In document order, with those in tables and text boxes. */
  readonly paragraphs: WordParagraph[];
  readonly changes: TrackedChange[];
  readonly commented: WordParagraph[];
  /** Deleted text with no paragraph to show it in yet. */
  readonly pending: Omit<TrackedChange, 'paragraph'>[];
  boxes: number;
  /** Whether the next paragraph begins a page. */
  pageBreak: boolean;
}

/** What is around a block. */
export interface Around {
  readonly container: Container;
  readonly area: Area;
  readonly section: number;
  /** The whole width of the page, and the text area on it. */
  readonly pageWidthPt: number;
  readonly textArea: Area;
  /** What the style of the table gives. */
  readonly layer: Layer;
  /** In a cell without a frame. */
  readonly edge?: EdgeLines | undefined;
}

/** The borders of a cell that serve as lines, with the paragraphs they lie at. */
export interface EdgeLines {
  readonly first: XmlElement | undefined;
  readonly last: XmlElement | undefined;
  readonly above: readonly DrawnLine[];
  readonly below: readonly DrawnLine[];
}

export interface PartIndex {
  readonly indexes: ReadonlyMap<XmlElement, number>;
  readonly fieldStarts: ReadonlySet<XmlElement>;
}

export function storyOf(context: Context, part: string, { indexes, fieldStarts }: PartIndex): Story {
  return {
    context,
    part,
    indexes,
    fieldStarts,
    fields: [],
    paragraphs: [],
    changes: [],
    commented: [],
    pending: [],
    boxes: 0,
    pageBreak: false,
  };
}

/** Goes through a part once for what has to be known before it is read. */
export function indexPart(root: XmlElement): PartIndex {
  const indexes = new Map<XmlElement, number>();
  const fieldStarts = new Set<XmlElement>();
  const open: XmlElement[] = [];
  const visit = (element: XmlElement) => {
    if (element.name === 'w:p') indexes.set(element, indexes.size);
    else if (element.name === 'w:fldChar') {
      const kind = element.attributes['w:fldCharType'];
      if (kind === 'begin') open.push(element);
      const begun = kind === 'end' ? open.pop() : undefined;
      if (begun) fieldStarts.add(begun);
    }
    for (const child of element.children) if (isElement(child)) visit(child);
  };
  visit(root);
  return { indexes, fieldStarts };
}
