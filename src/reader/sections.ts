import { childOf, childrenOf, type XmlElement } from '../xml/tree.ts';
import { noLayer } from './cascade.ts';
import { integer, isOnIn, twipsPt, valueIn } from './measure.ts';
import type { Area, Container, PageTexts, WordSection } from './model.ts';
import type { Around } from './story.ts';

/** A section before its headers are read. */
export type SectionFrame = Omit<WordSection, 'headers' | 'footers'>;

/** @param element `w:sectPr`; without one the page is what Word begins with */
export function readSection(element: XmlElement | undefined): SectionFrame {
  const size = childOf(element, 'w:pgSz')?.attributes ?? {};
  const margins = childOf(element, 'w:pgMar')?.attributes ?? {};
  const numbers = childOf(element, 'w:pgNumType')?.attributes ?? {};
  const widthPt = twipsPt(size['w:w']) ?? 612;
  const heightPt = twipsPt(size['w:h']) ?? 792;
  const start = integer(numbers['w:start']);
  return {
    page: { widthPt, heightPt, landscape: widthPt > heightPt },
    margins: {
      // Negative where the text may not give way to a tall header.
      topPt: Math.abs(twipsPt(margins['w:top']) ?? 72),
      bottomPt: Math.abs(twipsPt(margins['w:bottom']) ?? 72),
      leftPt: twipsPt(margins['w:left'] ?? margins['w:start']) ?? 72,
      rightPt: twipsPt(margins['w:right'] ?? margins['w:end']) ?? 72,
      gutterPt: twipsPt(margins['w:gutter']) ?? 0,
      headerPt: twipsPt(margins['w:header']) ?? 36,
      footerPt: twipsPt(margins['w:footer']) ?? 36,
    },
    columns: columnsOf(element),
    startsPage: !['continuous', 'nextColumn'].includes(valueIn(element, 'w:type') ?? 'nextPage'),
    titlePage: isOnIn(element, 'w:titlePg'),
    ...(start === undefined ? {} : { pageNumberStart: start }),
    pageNumberFormat: numbers['w:fmt'] ?? 'decimal',
  };
}

function columnsOf(element: XmlElement | undefined): number {
  const columns = childOf(element, 'w:cols');
  const count = integer(columns?.attributes['w:num']) ?? Math.max(1, childrenOf(columns, 'w:col').length);
  return Math.min(45, Math.max(1, count));
}

/** Between the margins, the gutter at the left. */
export function textAreaOf({ page, margins }: SectionFrame): Area {
  const leftPt = margins.leftPt + margins.gutterPt;
  return { leftPt, widthPt: Math.max(0, page.widthPt - leftPt - margins.rightPt) };
}

/** The first column of the text area. */
function columnArea(section: SectionFrame, element: XmlElement | undefined): Area {
  const area = textAreaOf(section);
  if (section.columns === 1) return area;
  const columns = childOf(element, 'w:cols');
  const own = twipsPt(childOf(columns, 'w:col')?.attributes['w:w']);
  const space = twipsPt(columns?.attributes['w:space']) ?? 36;
  return { leftPt: area.leftPt, widthPt: own ?? Math.max(0, (area.widthPt + space) / section.columns - space) };
}

export function aroundSection(
  section: SectionFrame,
  index: number,
  container: Container,
  element?: XmlElement,
): Around {
  const textArea = textAreaOf(section);
  const area = container.in === 'body' ? columnArea(section, element) : textArea;
  return { container, area, section: index, pageWidthPt: section.page.widthPt, textArea, layer: noLayer };
}

/** The relationships of a section's headers or footers by kind, with what it takes over from the section before. */
export type References = ReadonlyMap<string, string>;

export function referencesOf(
  element: XmlElement | undefined,
  kind: 'w:headerReference' | 'w:footerReference',
  before: References,
): References {
  const own = childrenOf(element, kind).map(({ attributes }): [string, string] => [
    attributes['w:type'] ?? 'default',
    attributes['r:id'] ?? '',
  ]);
  return new Map([...before, ...own]);
}

/** @param read reads the header or footer of a relationship */
export function pageTexts(
  references: References,
  titlePage: boolean,
  oddAndEven: boolean,
  read: (relationship: string | undefined) => PageTexts['other'],
): PageTexts {
  const other = read(references.get('default'));
  return {
    first: titlePage ? read(references.get('first')) : other,
    other,
    ...(oddAndEven ? { even: read(references.get('even')) } : {}),
  };
}
