import { roman } from '../decree30/numbering.ts';
import type { Report } from '../findings/finding.ts';
import { isElement } from '../xml/tree.ts';
import { type BodyContext, blocksOf } from './blocks.ts';
import { closeText } from './close-text.ts';
import { closingOf, letterheadOf, textOf } from './frame.ts';
import { type Element, parseHtml } from './html.ts';
import { type InlineContext, inlinesOf, originOf, paragraphOf } from './inlines.ts';
import { numberTree } from './numbers.ts';
import { anchorsOf, referenceText } from './references.ts';
import type { Document, Paragraph, Part } from './tree.ts';

/**
 * The HTML that a template produced → the document, numbered and with its references resolved.
 *
 * @param html one `document` element of the vocabulary in docs/html.md
 * @param template how findings name the template that wrote it
 * @param report gets every element that is unknown, misplaced or lacks what it needs
 */
export function parseDocument(html: string, template: string, report: Report): Document | undefined {
  const fail = (code: string, message: string, hint: string) =>
    report({ code: `template/${code}`, severity: 'error', message, hint, file: template });
  const root = parseHtml(html);
  if ('message' in root) {
    fail(
      'not-well-formed',
      `Mẫu tạo ra HTML không đúng cú pháp ở dòng ${root.line}, cột ${root.column}: ${root.message}.`,
      'Mỗi thẻ mở phải có thẻ đóng; kiểm tra lại mẫu ở chỗ này.',
    );
    return undefined;
  }
  const misplaced = (element: Element, parent: string) =>
    fail(
      'misplaced-element',
      `Thẻ <${element.name}> không được đặt trong <${parent}>.`,
      'Xem docs/html.md để biết mỗi thẻ đặt được ở đâu.',
    );
  if (root.name !== 'document') {
    misplaced(root, 'tệp');
    return undefined;
  }

  const articles = root.children.filter(isElement).filter((element) => {
    if (element.name !== 'article' && element.name !== 'aside') misplaced(element, 'document');
    return element.name === 'article';
  });
  const notes = root.children.filter(isElement).filter((element) => element.name === 'aside');
  const appendixCount = articles.filter((article) => article.attributes.class === 'appendix').length;
  const numbers = numberTree(articles);
  const anchors = anchorsOf(articles, numbers);

  const footnoteNumbers = new Map<string, number>();
  const footnotes: (readonly Paragraph[])[] = [];
  let cited = new Set<string>();
  const context: BodyContext = {
    numbers,
    misplaced,
    reference(id) {
      const anchor = anchors.get(id);
      if (!anchor) {
        fail('unknown-reference', `Không có mục nào mang mã “${id}”.`, 'Kiểm tra mã trong {{ref …}} và thuộc tính id.');
      }
      return anchor ? referenceText(anchor) : id;
    },
    footnote(id) {
      const known = footnoteNumbers.get(id);
      if (known !== undefined) return known;
      const number = footnoteNumbers.size + 1;
      footnoteNumbers.set(id, number);
      const note = notes.find((candidate) => candidate.attributes.id === id);
      if (!note)
        fail('unknown-footnote', `Chú thích “${id}” không có nội dung.`, `Mẫu phải có thẻ <aside id="${id}">.`);
      // Read where it is referred to, so that citations in it take their turn among those of the text.
      footnotes[number - 1] = (note?.children ?? []).filter(isElement).map((child) => paragraphOf(child, context));
      return number;
    },
    citedBefore(id) {
      const before = cited.has(id);
      cited.add(id);
      return before;
    },
  };

  let appendices = 0;
  const parts = articles.map((article): Part => {
    const tag = partTag(article);
    // A decision and its plan each cite for themselves; an appendix goes on from the document it belongs to.
    if (tag === 'appendix') appendices++;
    else cited = new Set();
    const label = appendixCount > 1 ? `Phụ lục ${roman(appendices)}` : 'Phụ lục';
    return partOf(article, tag, label, context);
  });
  return { parts, footnotes };
}

function partTag(article: Element): Part['tag'] {
  const written = article.attributes.class;
  return written === 'attached' || written === 'appendix' ? written : 'main';
}

function partOf(article: Element, tag: Part['tag'], appendixLabel: string, context: BodyContext): Part {
  const one = (name: string, className?: string) =>
    article.children
      .filter(isElement)
      .find((child) => child.name === name && (className === undefined || child.attributes.class === className));
  const inlines = (className: string) => {
    const element = one('p', className);
    return element && inlinesOf(element, context);
  };
  reportRepeated(article, context);
  const heading = one('h1');
  const abstract = one('p', 'abstract');
  const letterhead = one('header');
  const attachment = inlines('attachment');
  const enactedBy = inlines('enacted-by');
  const bases = article.children
    .filter(isElement)
    .filter((child) => child.attributes.class === 'basis')
    .map((child) => paragraphOf(child, context));
  const decides = inlines('decides');
  const titleElement = tag === 'appendix' ? heading : abstract;
  // Read before the text, so that a document cited in the title is cited there first.
  const title = titleElement ? inlinesOf(titleElement, context) : [];
  const body = closeText(
    blocksOf(
      article.children.filter((child) => !isFrame(child)),
      article.name,
      context,
    ),
  );
  const footer = one('footer');
  return {
    tag,
    id: article.attributes.id,
    separate: article.attributes['data-file'] === 'separate',
    signing: inlines('signing'),
    landscape: article.attributes['data-orientation'] === 'landscape',
    letterhead: letterhead && letterheadOf(letterhead, context),
    label: tag === 'appendix' ? appendixLabel : heading ? textOf(heading, context) : '',
    title,
    origin: titleElement && originOf(titleElement),
    attachment,
    enactedBy,
    bases,
    decides,
    body,
    closing: footer && closingOf(footer, context),
  };
}

/** All that an article has once; only legal bases come in any number. */
function reportRepeated(article: Element, context: InlineContext): void {
  const seen = new Set<string>();
  for (const child of article.children.filter(isElement).filter(isFrame)) {
    const name = child.attributes.class ?? child.name;
    if (seen.has(name) && name !== 'basis') context.misplaced(child, article.name);
    seen.add(name);
  }
}

const frames = new Set(['signing', 'abstract', 'attachment', 'enacted-by', 'basis', 'decides']);

/** Whether a child of an article is part of its form, not of its text. */
function isFrame(node: Element | string): boolean {
  if (!isElement(node)) return false;
  if (node.name === 'header' || node.name === 'h1' || node.name === 'footer') return true;
  return node.name === 'p' && frames.has(node.attributes.class ?? '');
}
