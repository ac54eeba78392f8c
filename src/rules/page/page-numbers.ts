import type { WordFile, WordParagraph, WordRun, WordSection } from '../../reader/model.ts';
import { composed } from '../../roles/composed.ts';
import type { OfficialDocument, RoledFile } from '../../roles/role.ts';

/** A field that writes the number of its page. */
export interface PageNumber {
  readonly paragraph: WordParagraph;
  readonly run: WordRun;
}

export function pageNumbersIn(paragraphs: readonly WordParagraph[]): readonly PageNumber[] {
  const known = pageNumbersOf.get(paragraphs) ?? findPageNumbers(paragraphs);
  pageNumbersOf.set(paragraphs, known);
  return known;
}

/** Sections share their headers, so each is looked through once. */
const pageNumbersOf = new WeakMap<readonly WordParagraph[], readonly PageNumber[]>();

function findPageNumbers(paragraphs: readonly WordParagraph[]): PageNumber[] {
  return paragraphs.flatMap((paragraph) =>
    paragraph.runs.filter(({ field }) => field === 'PAGE').map((run) => ({ paragraph, run })),
  );
}

/** Whether numbers may be made otherwise than with the field alone: typed, or with a field that decides. */
export function isUnclear(paragraphs: readonly WordParagraph[]): boolean {
  return paragraphs.some(
    ({ runs, text, drawings }) =>
      drawings > 0 || /^\W*\d+\W*$/u.test(text) || runs.some(({ field }) => field === 'IF' || field === 'SECTIONPAGES'),
  );
}

/** Whether any page of a section bears a number, above or below. */
export function isNumbered({ headers, footers }: WordSection): boolean {
  return [headers.other, headers.even ?? [], footers.other, footers.even ?? []].some(
    (paragraphs) => pageNumbersIn(paragraphs).length > 0,
  );
}

/** Whether a section surely goes on to a second page: with room to spare for what cannot be computed from the file. */
export function hasSecondPage(file: WordFile, index: number): boolean {
  const section = file.sections[index];
  if (!section) return false;
  const { page, margins } = section;
  const roomPt = page.heightPt - margins.topPt - margins.bottomPt;
  const own = bodyOf(file, index);
  if (own.slice(1).some(({ startsPage, text }) => startsPage && text.trim() !== '')) return true;
  return own.reduce((sum, paragraph) => sum + heightPt(paragraph), 0) > roomPt * certain;
}

const bodies = new WeakMap<WordFile, ReadonlyMap<number, readonly WordParagraph[]>>();

/** The paragraphs of a section that stand in no table and no text box. */
function bodyOf(file: WordFile, section: number): readonly WordParagraph[] {
  const known = bodies.get(file) ?? bodiesIn(file);
  bodies.set(file, known);
  return known.get(section) ?? [];
}

function bodiesIn({ paragraphs }: WordFile): ReadonlyMap<number, readonly WordParagraph[]> {
  const bySection = new Map<number, WordParagraph[]>();
  for (const paragraph of paragraphs) {
    if (paragraph.container.in !== 'body') continue;
    const own = bySection.get(paragraph.section);
    if (own) own.push(paragraph);
    else bySection.set(paragraph.section, [paragraph]);
  }
  return bySection;
}

/** How much more than a page the text has to be by this reckoning, tables not counted. */
const certain = 1.25;

function heightPt(paragraph: WordParagraph): number {
  const { text, runs, format, area } = composed(paragraph);
  const sizePt = runs[0]?.format.sizePt ?? 0;
  const lines = Math.max(1, Math.ceil((text.length * sizePt * characterWidth) / Math.max(1, area.widthPt)));
  const { rule, value } = format.lineSpacing;
  const linePt = rule === 'multiple' ? sizePt * lineHeight * value : value;
  return lines * linePt + format.beforePt + format.afterPt;
}

/** What a character of Vietnamese text takes on the average, as a share of the size, rather less than more. */
const characterWidth = 0.42;

/** Single spacing of Times New Roman as a multiple of the size. */
const lineHeight = 1.15;

/** The document that a section begins with, and whether that document begins with it. */
export interface Opening {
  readonly document: OfficialDocument;
  readonly isStart: boolean;
}

export function openingsOf({ documents }: RoledFile): ReadonlyMap<number, Opening> {
  const openings = new Map<number, Opening>();
  for (const document of documents) {
    let isStart = true;
    for (const { role, paragraph } of document.passages) {
      if (role === 'blank') continue;
      if (!openings.has(paragraph.section)) openings.set(paragraph.section, { document, isStart });
      isStart = false;
    }
  }
  return openings;
}
