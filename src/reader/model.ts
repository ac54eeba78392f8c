/**
 * A .docx as a reader of the paper sees it: text in its order, with the formatting that is in effect after styles,
 * themes, numbering, tables and direct formatting have had their say. Lengths are points; positions across the page are
 * points from its left edge.
 */
export interface WordFile {
  /** Paragraphs and tables of the main text, in order. */
  readonly blocks: readonly WordBlock[];
  /** Every paragraph of the main text in document order, with those in tables and text boxes. */
  readonly paragraphs: readonly WordParagraph[];
  readonly sections: readonly WordSection[];
  /** By their ids, without the separators that Word keeps beside them. */
  readonly footnotes: ReadonlyMap<string, readonly WordParagraph[]>;
  readonly endnotes: ReadonlyMap<string, readonly WordParagraph[]>;
  /** Tracked changes. The text is as it would be with all of them accepted. */
  readonly changes: readonly TrackedChange[];
  /** Paragraphs on which somebody left a comment. */
  readonly commented: readonly WordParagraph[];
}

export interface TrackedChange {
  readonly kind: 'insertion' | 'deletion' | 'move' | 'format';
  readonly paragraph: WordParagraph;
  /** What was inserted or deleted. */
  readonly text: string;
}

export type WordBlock = WordParagraph | WordTable;

export interface WordParagraph {
  readonly kind: 'paragraph';
  readonly place: Place;
  /** Index into `WordFile.sections`. */
  readonly section: number;
  readonly container: Container;
  /** The stretch of the page it is set in: the text area, the inside of its cell or of its text box. */
  readonly area: Area;
  /** The number that Word writes itself, as it shows: `1.`, `a)`, `-`. Not part of `text`. */
  readonly label?: string;
  /** What is visible, with `\t` for a tab and `\n` for a line break; exactly the text of its runs that are not hidden. */
  readonly text: string;
  readonly runs: readonly WordRun[];
  readonly format: ParagraphFormat;
  /** Lines that are drawn or bordered here; those typed as characters are in the text. */
  readonly lines: readonly DrawnLine[];
  /** Pictures and other drawings that are not lines. */
  readonly drawings: number;
  /** Whether a page begins with it: after a break, by its own wish, or as the first of a section that begins a page. */
  readonly startsPage: boolean;
}

/** Where a paragraph stands in the file, so that it can be found again. */
interface Place {
  /** Name of the part: `word/document.xml`. */
  readonly part: string;
  /** Which `w:p` of that part it is, from 0, counting each start tag in the order of the XML. */
  readonly index: number;
}

export type Container =
  | { readonly in: 'body' | 'header' | 'footer' | 'footnote' | 'endnote' }
  | { readonly in: 'textBox'; readonly box: number }
  /** `column` is the grid column the cell begins at. */
  | { readonly in: 'cell'; readonly table: WordTable; readonly row: number; readonly column: number };

export interface Area {
  readonly leftPt: number;
  readonly widthPt: number;
}

export interface WordRun {
  readonly text: string;
  readonly format: RunFormat;
  /** The field it is the result of, by the first word of its instruction: `PAGE`, `HYPERLINK`. */
  readonly field?: string;
  /** The footnote it refers to; its text is empty then. */
  readonly footnote?: string;
  readonly endnote?: string;
}

export interface RunFormat {
  /** The font its letters are drawn in, themes resolved. */
  readonly font: string;
  readonly sizePt: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** The kind of line, `single` for the usual one. */
  readonly underline?: string;
  readonly strike: boolean;
  /** `RRGGBB`; absent for automatic, that is black on paper. */
  readonly color?: string;
  /** Name of a highlight colour, or `RRGGBB` of a shading that is not white. */
  readonly background?: string;
  /** Shown in capitals, whatever was typed. */
  readonly allCaps: boolean;
  readonly smallCaps: boolean;
  readonly hidden: boolean;
  readonly superscript: boolean;
  readonly subscript: boolean;
  /** Letter-spacing; 0 is as the font has it. */
  readonly spacingPt: number;
}

export interface ParagraphFormat {
  /** Name of its style, as Word's list of styles shows it. */
  readonly style?: string;
  readonly alignment: 'left' | 'center' | 'right' | 'justify';
  readonly leftPt: number;
  readonly rightPt: number;
  /** Negative when it hangs. */
  readonly firstLinePt: number;
  readonly beforePt: number;
  readonly afterPt: number;
  /** Whether the space between two paragraphs of one style is left out. */
  readonly contextualSpacing: boolean;
  /** `multiple` of single spacing, or points. */
  readonly lineSpacing: { readonly rule: 'multiple' | 'exact' | 'atLeast'; readonly value: number };
  readonly keepNext: boolean;
  readonly keepLines: boolean;
  /** Level in the navigation pane from 1; absent for running text. */
  readonly outlineLevel?: number;
  /** `RRGGBB` of a shading that is not white. */
  readonly background?: string;
}

/** A line that is neither text nor the frame of a table with content. */
export interface DrawnLine {
  readonly source: 'drawing' | 'vml' | 'border';
  readonly lengthPt: number;
  /** Where it begins; absent where the file does not say. */
  readonly leftPt?: number;
  readonly solid: boolean;
  readonly widthPt: number;
  /** How far it lies below the top of the paragraph it is anchored to, where the file says so. */
  readonly offsetPt?: number;
  /** Where it is drawn, seen from the text of the paragraph. */
  readonly position: 'above' | 'below' | 'floating';
}

export interface WordTable {
  readonly kind: 'table';
  readonly area: Area;
  readonly columnWidthsPt: readonly number[];
  readonly rows: readonly WordRow[];
  /** Whether it is anchored to a place of the page and text flows around it. */
  readonly floating: boolean;
  /** Whether borders frame its cells; a border above or below a cell alone is a line of the paragraph next to it. */
  readonly bordered: boolean;
}

export interface WordRow {
  readonly cells: readonly WordCell[];
  /** Repeated at the top of each page. */
  readonly isHeader: boolean;
  readonly cantSplit: boolean;
}

export interface WordCell {
  readonly area: Area;
  /** Grid column it begins at, from 0, and how many it covers. */
  readonly column: number;
  readonly columns: number;
  /** Whether it goes on with the cell above. */
  readonly continues: boolean;
  /** `RRGGBB` of a shading that is not white. */
  readonly background?: string;
  readonly blocks: readonly WordBlock[];
}

export interface WordSection {
  readonly page: { readonly widthPt: number; readonly heightPt: number; readonly landscape: boolean };
  readonly margins: {
    readonly topPt: number;
    readonly bottomPt: number;
    readonly leftPt: number;
    readonly rightPt: number;
    readonly gutterPt: number;
    readonly headerPt: number;
    readonly footerPt: number;
  };
  readonly columns: number;
  /** Whether it begins a page. */
  readonly startsPage: boolean;
  /** Whether the first page has a header of its own. */
  readonly titlePage: boolean;
  /** The number its first page gets; absent where it goes on. */
  readonly pageNumberStart?: number;
  /** `decimal` unless another way of counting is set. */
  readonly pageNumberFormat: string;
  /** What stands on its pages, with what it takes over from the section before; `even` only where the file tells odd from even. */
  readonly headers: PageTexts;
  readonly footers: PageTexts;
}

export interface PageTexts {
  /** On the first page: the same as `other` where that has none of its own. */
  readonly first: readonly WordParagraph[];
  readonly other: readonly WordParagraph[];
  readonly even?: readonly WordParagraph[];
}
