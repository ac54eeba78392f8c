import { roman } from '../decree30/numbering.ts';
import { isElement } from '../xml/tree.ts';
import type { Element } from './html.ts';
import { isPart, listStyle, type Numbers } from './numbers.ts';

/** Where an id stands: the numbers on the way to it, outermost first. */
export type Anchor = readonly { readonly level: Level; readonly number: string }[];

type Level = 'appendix' | 'part' | 'section' | 'article' | 'clause' | 'point';

/** Every id of the document. */
export function anchorsOf(articles: readonly Element[], numbers: Numbers): Map<string, Anchor> {
  const anchors = new Map<string, Anchor>();
  const appendixCount = articles.filter((article) => article.attributes.class === 'appendix').length;
  let appendices = 0;
  for (const article of articles) {
    const isAppendix = article.attributes.class === 'appendix';
    if (isAppendix) appendices++;
    const number = appendixCount > 1 ? roman(appendices) : '';
    visit(article, isAppendix ? [{ level: 'appendix', number }] : [], numbers, anchors);
  }
  return anchors;
}

function visit(element: Element, path: Anchor, numbers: Numbers, anchors: Map<string, Anchor>): void {
  const id = element.attributes.id;
  if (id !== undefined && element.name !== 'cite') anchors.set(id, path);
  const style = listStyle(element);
  for (const child of element.children) {
    if (!isElement(child)) continue;
    const level = isPart(child) ? 'part' : child.name === 'section' ? 'section' : style && levels[style];
    const number = numbers.get(child);
    const here =
      level && number !== undefined ? [...path, { level, number: number.replace(/^(Điều|Phần) |[.)]$/g, '') }] : path;
    visit(child, here, numbers, anchors);
  }
}

const levels: Partial<Record<NonNullable<ReturnType<typeof listStyle>>, Level>> = {
  articles: 'article',
  clauses: 'clause',
  points: 'point',
};

/** Annex II, V.7: Phần, Chương, Mục and Điều with a capital, khoản and điểm without. */
const words: Record<Level, string> = {
  appendix: 'Phụ lục',
  part: 'Phần',
  section: 'Mục',
  article: 'Điều',
  clause: 'khoản',
  point: 'điểm',
};

/** From the smallest outwards, as laws are cited: `điểm a khoản 2 Mục III`. */
export function referenceText(anchor: Anchor): string {
  const innermostClause = anchor.findLastIndex(({ level }) => level === 'clause');
  return anchor
    .filter(({ level }, index) => level !== 'clause' || index === innermostClause)
    .map(({ level, number }) => (number ? `${words[level]}\u00a0${number}` : words[level]))
    .reverse()
    .join(' ');
}
