import { numberInFull } from '../decree30/dates.ts';
import { type Document, plainText as inlineText } from '../document/tree.ts';
import { bareHeading, bodiesOf, dutyBearers } from '../outline/bodies.ts';
import { plainText } from '../outline/outline.ts';
import { withoutEndMark } from '../plan/end-mark.ts';
import { type Block, contentNames, type Item, type Plan, type Prose } from '../plan/plan.ts';
import { type Due, dueOfFact, duesInText } from './due.ts';
import { type Words, wordsIn } from './words.ts';

/** Something that a plan gives somebody to do. One with several due dates stands once for each. */
export interface AssignedTask {
  /** The plan's id: `hatinh-2025`. */
  readonly plan: string;
  /** Who issued it; `Sở Nội vụ` of another issuer is another body. */
  readonly issuer: string;
  /** Trích yếu. */
  readonly title: string;
  /** Số, ký hiệu; `…/KH-UBND` while văn thư has given no number. */
  readonly number: string;
  /** In the author's short form, where there is one. */
  readonly name: string;
  /** In the words of the plan, without the mark that divides it from the next one in a list. */
  readonly text: string;
  /** Empty where the plan names nobody. */
  readonly leads: readonly string[];
  readonly support: readonly string[];
  readonly due?: Due;
  readonly product?: string;
}

type Found = Pick<AssignedTask, 'name' | 'text' | 'leads' | 'support' | 'product'> & { readonly dues: readonly Due[] };

interface Search {
  readonly words: Words;
  /** Of the plan. */
  readonly year: number;
  readonly seen: Set<Block | Item>;
  readonly found: Found[];
}

/**
 * What a plan gives to do, in its order: items that carry task facts; what stands under an agency; elsewhere sentences
 * that make a body responsible or name a deadline.
 */
export function tasksOf(id: string, plan: Plan, document: Document): AssignedTask[] {
  const search: Search = { words: wordsIn(document), year: plan.year, seen: new Set(), found: [] };
  for (const { name, duties } of plan.agencies) readBlocks(duties, [name], search);
  const sections = [...(plan.parts ?? []).flatMap((part) => part.sections), ...(plan.sections ?? [])];
  const elsewhere = [
    ...sections.map(({ content }) => content),
    ...contentNames.map((name) => plan.contents[name] ?? []),
    (plan.closing ?? []).map((paragraph): Block => ({ paragraph })),
    ...plan.appendices.map(({ content }) => content),
  ];
  for (const content of elsewhere) readBlocks(content, undefined, search);
  const title = titleOf(plan, document);
  const number = numberInFull(plan.number).replace(/^\s+/, '…');
  return search.found.flatMap(({ dues, ...task }) => {
    const [name, text] = [withoutEndMark(task.name), withoutEndMark(task.text)];
    const common = { plan: id, issuer: plan.issuer.name, title, number, ...task, name, text };
    return dues.length === 0 ? [common] : dues.map((due) => ({ ...common, due }));
  });
}

/** Trích yếu as the plan's own page has it; that of a decision which enacts it may be another. */
function titleOf({ title }: Plan, { parts }: Document): string {
  const own = parts.find(({ origin }) => origin !== undefined && origin.start === title[0]?.span.start) ?? parts[0];
  return own ? plainText(inlineText(own.title)) : '';
}

/** @param owner whose duties these are */
function readBlocks(blocks: readonly Block[], owner: readonly string[] | undefined, search: Search): void {
  for (const block of blocks) {
    if (search.seen.has(block)) continue;
    search.seen.add(block);
    if ('paragraph' in block) readText([block.paragraph], owner, search);
    else for (const item of itemsOf(block)) readItem(item, owner, search);
  }
}

function itemsOf(block: Block): readonly Item[] {
  if ('bullets' in block) return block.bullets;
  if ('points' in block) return block.points;
  if ('clauses' in block) return block.clauses;
  return 'numbered' in block ? block.numbered : [];
}

function readItem(item: Item, owner: readonly string[] | undefined, search: Search): void {
  if (search.seen.has(item)) return;
  search.seen.add(item);
  const { title, text, content, task } = item;
  if (task) {
    addTask(item, owner ?? [], search);
    for (const inner of content.flatMap(itemsOf)) if (hasTasks(inner)) readItem(inner, owner, search);
    return;
  }
  const heading = title && search.words(title);
  const inside = owner ?? (heading !== undefined && bodiesOf(heading).length > 0 ? [bareHeading(heading)] : undefined);
  const isDivided = content.some((block) => itemsOf(block).length > 0);
  if (!inside || !isDivided || text.length > 1) readText(text, inside, search, heading);
  readBlocks(content, inside, search);
}

function hasTasks({ task, content }: Item): boolean {
  return task !== undefined || content.flatMap(itemsOf).some(hasTasks);
}

function addTask({ title, text, task }: Item, owner: readonly string[], { words, year, found }: Search): void {
  if (!task) return;
  const whole = [...(title ? [title] : []), ...text].map(words).join(' ');
  const dues = task.due ? [dueOfFact(withoutEndMark(words(task.due)), year)] : duesInText(whole);
  found.push({
    name: task.brief ? words(task.brief) : whole,
    text: whole,
    leads: task.lead ?? owner,
    support: task.support,
    ...(task.product && { product: withoutEndMark(words(task.product)) }),
    dues,
  });
}

/**
 * Text without task facts: a duty of its owner, unless it only introduces what follows. Elsewhere only the sentences
 * count that make a body responsible or name a deadline.
 */
function readText(
  text: readonly Prose[],
  owner: readonly string[] | undefined,
  { words, found }: Search,
  heading?: string,
): void {
  const whole = text.map(words).join(' ').trim();
  if (owner) {
    if (whole !== '' && !whole.endsWith(':'))
      found.push({ name: whole, text: whole, leads: owner, support: [], dues: duesInText(whole) });
    return;
  }
  for (const sentence of whole.split(/(?<=[.;]) (?=\p{Lu})/u)) {
    const leads = dutyBearers(sentence).map(({ name }) => name);
    const dues = duesInText(sentence);
    if (sentence.endsWith(':') || (leads.length === 0 && !dues.some(({ day }) => day !== undefined))) continue;
    const name = heading === undefined ? sentence : `${heading}: ${sentence}`;
    found.push({ name, text: sentence, leads, support: [], dues });
  }
}
