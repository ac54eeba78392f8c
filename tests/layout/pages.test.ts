import { beforeAll, describe, expect, test } from 'vitest';
import { motto, nationalName } from '../../src/decree30/letterhead.ts';
import type { Document, Letterhead, Part } from '../../src/document/tree.ts';
import { buildSpec, planIds, planText, treeOf } from '../support/docx-build.ts';
import { partsOf, sectionsOf } from '../support/docx-file.ts';
import { type Variant, variantText } from '../support/docx-variants.ts';
import { printedTexts, tablesIn, textOf } from '../support/docx-words.ts';
import { childOf, numberIn } from '../support/docx-xml.ts';
import {
  type Line,
  linesWith,
  lineWith,
  middleOf,
  type Page,
  type Stroke,
  squeeze,
  type Word,
  widthOf,
} from '../support/pdf-page.ts';
import { missingTools, renderPages } from '../support/pdf-tools.ts';

/** What comes out on paper, as LibreOffice sets it: words and drawn lines of the PDF with their places. */

const missing = missingTools();
if (missing.length > 0) console.warn(`Pages not looked at: ${missing.join(', ')} not installed.`);

test.runIf(process.env.CI)('LibreOffice and poppler are there where the project is checked', () => {
  expect(missing).toEqual([]);
});

/** Closer than this in pt is one place: programs round to tenths of a point and finer. */
const onePoint = 1;

/** How far the middle of a line in italics may be off: LibreOffice makes room for each letter that leans out. */
const slant = 3;

const looked: readonly Variant[] = [
  'an issuer with a parent body',
  'a long place and the longest date',
  'hỏa tốc, circulation and contact',
];
const specs = [
  ...planIds.map((id) => [`the plan ${id}`, planText(id)] as const),
  ...looked.map((name) => [name, variantText(name)] as const),
];

/** A part of the document with the pages it is on. */
interface Printed {
  readonly part: Part;
  readonly pages: readonly Page[];
  /** The text area, from left to right. */
  readonly area: Pick<Stroke, 'left' | 'right'>;
  readonly topMargin: number;
}

describe.skipIf(missing.length > 0).each(specs)('%s', (_, text) => {
  let tree: Document;
  let printed: Printed[];

  beforeAll(async () => {
    tree = treeOf(text);
    const [file] = await buildSpec(text);
    const bytes = file?.bytes ?? new Uint8Array();
    printed = assign(tree.parts, await renderPages(bytes), bytes);
  }, 60_000);

  test('begins every part on a page without a number and counts on from 2 in the middle of the top margin', () => {
    expect(printed.map(({ part }) => part.label)).toEqual(tree.parts.map(({ label }) => label));
    for (const { pages, area, topMargin } of printed) {
      const numbers = pages.map((page) => pageNumberOf(page, topMargin));
      expect(numbers.map((number) => number?.text)).toEqual(
        pages.map((_, index) => (index ? String(index + 1) : undefined)),
      );
      for (const number of numbers) {
        if (number) expect(Math.abs(middleOf(number) - middleOf(area))).toBeLessThan(onePoint);
      }
    }
  });

  test('leaves no page without text', () => {
    for (const { pages, topMargin } of printed) {
      for (const page of pages) expect(page.words.filter(({ bottom }) => bottom > topMargin)).not.toEqual([]);
    }
  });

  test('sets Quốc hiệu, Tiêu ngữ and the date on one line each, under each other', () => {
    for (const { part, page } of letterheads(printed)) {
      const { placeAndDate, number } = part.letterhead;
      const national = lineOn(page, nationalName);
      expect(Math.abs(middleOf(lineOn(page, motto)) - middleOf(national))).toBeLessThan(onePoint);
      if (placeAndDate === undefined || number === undefined) continue;
      const date = lineOn(page, placeAndDate);
      expect(Math.abs(middleOf(date) - middleOf(national))).toBeLessThan(slant);
      expect(Math.abs(lineOn(page, number).bottom - date.bottom)).toBeLessThan(2 * onePoint);
    }
  });

  test('draws a rule under Tiêu ngữ that is as long as its text and centred under it', () => {
    for (const { page } of letterheads(printed)) {
      const line = lineOn(page, motto);
      const rule = ruleUnder(page, [line]);
      expect(Math.abs(widthOf(rule) / widthOf(line) - 1)).toBeLessThan(0.02);
      expect(Math.abs(middleOf(rule) - middleOf(line))).toBeLessThan(onePoint);
    }
  });

  test('draws a rule under issuer and title, from a third to a half of their widest line and centred under them', () => {
    for (const { part, pages } of printed) {
      for (const text of ruledTexts(part)) {
        const [page] = pages;
        const lines = (page && linesWith(page, text)) ?? [];
        const rule = page && ruleUnder(page, lines);
        const share = rule ? widthOf(rule) / Math.max(...lines.map(widthOf)) : 0;
        expect(share, text).toBeGreaterThanOrEqual(1 / 3);
        expect(share, text).toBeLessThanOrEqual(1 / 2);
        // A blank at the end of a line takes room, and poppler does not see it.
        const seen = text.includes('\u00a0\u00a0') ? [] : lines;
        for (const line of seen)
          expect(Math.abs(middleOf(line) - (rule ? middleOf(rule) : 0)), text).toBeLessThan(slant);
      }
    }
  });

  test('keeps Nơi nhận, authority and name together on one page, with text above them', () => {
    for (const { part, pages, topMargin } of printed) {
      const page = pages.at(-1);
      if (!part.closing || !page) continue;
      const { recipients, capacity, otherPost, signer } = part.closing;
      const label = lineOn(page, 'Nơi nhận:');
      const block = { words: page.words.filter(({ bottom }) => bottom > label.bottom - onePoint) };
      const posts = [...capacity, otherPost ?? []].map((inlines) => textOf(inlines).toLocaleUpperCase('vi'));
      for (const text of [...recipients.map(textOf), ...posts, textOf(signer)].filter((it) => /\p{L}/u.test(it))) {
        expect(linesWith(block, text), text).toBeDefined();
      }
      const above = page.words.filter(({ top, bottom }) => top > topMargin - 4 * onePoint && bottom < label.top);
      expect(above).not.toEqual([]);
    }
  });

  test('repeats the header rows where a table goes on over the page', () => {
    for (const { part, pages, topMargin } of printed) {
      const heads = tablesIn(part.body).map(({ header }) =>
        sortedWords(header.flat().flatMap(({ paragraphs }) => paragraphs.map(({ inlines }) => textOf(inlines)))),
      );
      for (const page of pages.slice(1)) {
        const first = firstTableRow(page, topMargin);
        if (first || isOneTable(part)) expect(heads).toContainEqual(first);
      }
    }
  });

  test('loses not a word of the document', () => {
    for (const { part, pages } of printed) {
      const onPaper = squeeze(pages.flatMap(({ words }) => words.map(({ text }) => text)).join(''));
      const counts = countOf(pages.flatMap(({ words }) => wordsIn(words.map(({ text }) => text).join(' '))));
      const wanted = countOf(printedTexts(part, tree.footnotes).flatMap(wordsIn));
      const lost = [...wanted].filter(([word, times]) => (counts.get(word) ?? 0) < times && !onPaper.includes(word));
      expect(lost).toEqual([]);
    }
  });
});

/** Deals the pages out to the parts: a part begins where a page shows no number. */
function assign(parts: readonly Part[], pages: readonly Page[], bytes: Uint8Array): Printed[] {
  const sections = sectionsOf(partsOf(bytes));
  const points = (element: Parameters<typeof numberIn>[0], name: string) => numberIn(element, name) / 20;
  const printed: (Printed & { pages: Page[] })[] = [];
  for (const page of pages) {
    const margins = childOf(sections[printed.length - 1]?.properties, 'w:pgMar');
    const continued = printed.at(-1);
    if (continued && pageNumberOf(page, points(margins, 'w:top'))) {
      continued.pages.push(page);
      continue;
    }
    const own = childOf(sections[printed.length]?.properties, 'w:pgMar');
    const part = parts[printed.length];
    if (!part) throw new Error('there are more first pages than parts');
    const area = { left: points(own, 'w:left'), right: page.width - points(own, 'w:right') };
    printed.push({ part, pages: [page], area, topMargin: points(own, 'w:top') });
  }
  return printed;
}

function pageNumberOf(page: Page, topMargin: number): Word | undefined {
  const [number, ...others] = page.words.filter(({ bottom }) => bottom <= topMargin);
  return number && others.length === 0 && /^\d+$/.test(number.text) ? number : undefined;
}

/** Words as a reader counts them. */
function wordsIn(text: string): string[] {
  return text
    .replaceAll('\u2011', '-')
    .split(/\s+/u)
    .filter((word) => word !== '');
}

function countOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const sortedWords = (texts: readonly string[]) => texts.flatMap(wordsIn).sort();

/** Whether a part is a table and the mark that ends it. */
function isOneTable({ body: [table, mark, ...others] }: Part): boolean {
  return table?.tag === 'table' && mark?.tag === 'paragraph' && others.length === 0;
}

type WithLetterhead = Part & { readonly letterhead: Letterhead };

/** The parts that begin with a letterhead, and the page it is on. */
function letterheads(printed: readonly Printed[]): { part: WithLetterhead; page: Page }[] {
  return printed.flatMap(({ part, pages: [page] }) => {
    const { letterhead } = part;
    return letterhead && page ? [{ part: { ...part, letterhead }, page }] : [];
  });
}

/** What has a rule under it: the issuer, and the title or the line “(Kèm theo …)” that follows it. */
function ruledTexts({ tag, letterhead, title, attachment }: Part): string[] {
  const capitals = (text: string) => text.toLocaleUpperCase('vi');
  const last = attachment ? textOf(attachment) : textOf(title);
  const heading = tag === 'appendix' && !attachment ? capitals(last) : last;
  return letterhead ? [capitals(letterhead.issuer), heading] : [heading];
}

function lineOn(page: Page, text: string): Line {
  const line = lineWith(page, text);
  if (!line) throw new Error(`no line of the page is “${text}”`);
  return line;
}

/** The drawn line right under some text, no further than the height of a line. */
function ruleUnder({ strokes }: Page, lines: readonly Line[]): Stroke {
  const bottom = Math.max(...lines.map((line) => line.bottom));
  const [rule] = strokes
    .filter(
      ({ left, right, top, bottom: end }) =>
        top === end &&
        top > bottom - 4 * onePoint &&
        top < bottom + 12 * onePoint &&
        lines.some((line) => line.left < right && left < line.right),
    )
    .sort((a, b) => a.top - b.top);
  if (!rule) throw new Error(`no line is drawn under “${lines.map(({ text }) => text).join(' ')}”`);
  return rule;
}

/** The words of the first row when a page begins inside a table, sorted; nothing when it begins with text. */
function firstTableRow(page: Page, topMargin: number): string[] | undefined {
  const across = page.strokes.filter(({ top, bottom }) => top === bottom).sort((a, b) => a.top - b.top);
  const [upper] = across;
  const lower = across.find(({ top }) => upper && top > upper.top + 4 * onePoint);
  const below = page.words.filter(({ top }) => top > topMargin - 4 * onePoint);
  if (!upper || !lower || below.some(({ bottom }) => bottom < upper.top)) return undefined;
  return sortedWords(below.filter(({ bottom }) => bottom < lower.top + 2 * onePoint).map(({ text }) => text));
}
