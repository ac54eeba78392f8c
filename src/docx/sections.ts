import {
  AlignmentType,
  BorderStyle,
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';
import { headerDistanceMm, type Margins, paper } from '../decree30/page.ts';
import { textWidth } from '../decree30/text-width.ts';
import type { TypeSizes } from '../decree30/type-sizes.ts';
import { twipsOfMm } from '../decree30/units.ts';
import type { Part } from '../document/tree.ts';
import { textAreaWidth } from './fit.ts';
import { openContent } from './forms.ts';
import { framedParagraph } from './frame.ts';

/** What of a part decides its section: two parts with the same frame have the same headers, footers and page. */
export interface SectionFrame {
  readonly landscape: boolean;
  readonly circulation?: string;
  readonly contact: readonly string[];
  /** Whether the first page says “DỰ THẢO”. */
  readonly draft?: true;
}

export function frameOf(part: Part, draft: boolean): SectionFrame {
  return {
    ...(draft ? { draft } : {}),
    landscape: part.landscape,
    circulation: part.letterhead?.circulation,
    contact: part.letterhead?.contact ?? [],
  };
}

/**
 * Sections of A4: numbers from 1 in the middle of the top margin, none on the first page (Annex I, Part I, I.1–3, 7).
 * Every part counts its own pages (Section III, clause 1.đ).
 * Their text is still to come.
 */
export function sectionsOf(frames: readonly SectionFrame[], margins: Margins, sizes: TypeSizes): ISectionOptions[] {
  return frames.map((frame, index) => ({
    properties: {
      titlePage: true,
      page: {
        size: {
          width: twipsOfMm(paper.widthMm),
          height: twipsOfMm(paper.heightMm),
          orientation: frame.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twipsOfMm(margins.topMm),
          bottom: twipsOfMm(margins.bottomMm),
          left: twipsOfMm(margins.leftMm),
          right: twipsOfMm(margins.rightMm),
          header: twipsOfMm(headerDistanceMm),
          footer: twipsOfMm(headerDistanceMm),
          gutter: 0,
        },
        pageNumbers: { start: 1 },
      },
    },
    ...(sameEdges(frame, frames[index - 1]) ? {} : edges(frame, sizes, textAreaWidth(margins, frame.landscape))),
    children: openContent(),
  }));
}

/** Whether a section can go on with the headers and footers of the one before it. */
function sameEdges(frame: SectionFrame, before: SectionFrame | undefined): boolean {
  return (
    before !== undefined && frame.circulation === before.circulation && frame.contact.join() === before.contact.join()
  );
}

function edges(frame: SectionFrame, sizes: TypeSizes, area: number): Pick<ISectionOptions, 'headers' | 'footers'> {
  return {
    headers: {
      default: new Header({
        children: [new Paragraph({ style: 'SoTrang', children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
      }),
      first: new Header({ children: firstHeader(frame, sizes, area) }),
    },
    footers: {
      default: new Footer({ children: [new Paragraph({ style: 'LienHe' })] }),
      first: new Footer({ children: contactParagraphs(frame.contact) }),
    },
  };
}

/** Share of the width that box 1 takes, on the right. */
const box1Share = 0.61;

/**
 * Box 11 stands in the top margin, above box 1 (Section III, clause 2.c); so does the mark of a draft, on the left, of
 * which the decree says nothing. Both leave the text where it is.
 */
function firstHeader({ circulation, draft }: SectionFrame, sizes: TypeSizes, area: number): Paragraph[] {
  const draftMark = new TextRun({ text: 'DỰ THẢO', bold: true, size: 2 * sizes.mark });
  const head = draft ? [new Paragraph({ style: 'SoTrang', alignment: AlignmentType.LEFT, children: [draftMark] })] : [];
  if (circulation === undefined) return draft ? head : [new Paragraph({ style: 'SoTrang' })];
  const text = circulation.toLocaleUpperCase('vi');
  const box1 = area * box1Share;
  const widthMm = (textWidth(text, 'bold', sizes.mark) / 72) * 25.4 + 6;
  const box11 = framedParagraph(
    'PhamViLuuHanh',
    text,
    { widthMm, heightMm: 8 },
    { start: area - box1, width: box1, end: 0 },
    'auto',
  );
  return [...head, box11];
}

/** Box 13, under a line as wide as the text. Section III, clause 4. */
function contactParagraphs(lines: readonly string[]): Paragraph[] {
  if (lines.length === 0) return [new Paragraph({ style: 'LienHe' })];
  const [first = '', ...others] = lines;
  return [
    new Paragraph({
      style: 'LienHe',
      border: { top: { style: BorderStyle.SINGLE, size: 6, space: 2, color: 'auto' } },
      children: [new TextRun(first)],
    }),
    ...others.map((text) => new Paragraph({ style: 'LienHe', children: [new TextRun(text)] })),
  ];
}
