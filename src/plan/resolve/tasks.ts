import type { Span } from '../../findings/finding.ts';
import { withoutEndMark } from '../end-mark.ts';
import { emptyTaskTable } from '../messages/figures.ts';
import { unknownId } from '../messages/references.ts';
import type { Prose, Task, TaskFacts } from '../plan.ts';
import type { ItemSpec } from '../schema/content.ts';
import { type Context, prose, reportError, type TaskRecord } from './context.ts';

/**
 * Notes an item that carries task facts, for the task tables.
 *
 * @returns the facts, names in full
 */
export function recordTask(
  context: Context,
  item: ItemSpec,
  title: Prose | undefined,
  text: readonly Prose[],
): TaskFacts | undefined {
  const facts = item.task;
  if (!facts) return undefined;
  const own = title ?? text[0];
  const brief = prose(context, facts, 'brief');
  const shown = brief ?? own;
  if (!shown) return undefined;
  for (const [index, id] of (facts.about ?? []).entries()) {
    if (context.data.indicators.has(id)) continue;
    const span = context.yaml.valueSpan(facts.about ?? facts, index);
    reportError(context, unknownId('indicator', id, context.data.indicators.keys(), span));
  }
  checkNames(context, facts.lead ?? []);
  checkNames(context, facts.support ?? []);
  const due = prose(context, facts, 'due');
  const product = prose(context, facts, 'product');
  const { agency, content } = context.owner;
  context.tasks.push({ facts, text: shown, brief, due, product, agency, content });
  const inFull = (names: readonly string[]) => names.map((name) => nameOf(context, name));
  return { brief, lead: facts.lead && inFull(facts.lead), support: inFull(facts.support ?? []), due, product };
}

/** A body is named by its id or in full; what looks like an id has to be one. */
function checkNames(context: Context, names: readonly string[]): void {
  for (const [index, name] of names.entries()) {
    if (!/^[a-z0-9]+(-[a-z0-9]+)+$/.test(name) || context.data.agencies.has(name)) continue;
    reportError(context, unknownId('agency', name, context.data.agencies.keys(), context.yaml.valueSpan(names, index)));
  }
}

interface Filter {
  about?: string | undefined;
  agencies?: string[] | undefined;
  from?: string | undefined;
}

/** The rows of a task table. They are filled when the whole spec has been read. */
export function taskRows(context: Context, filter: Filter, span: Span): Task[] {
  const rows: Task[] = [];
  context.later.push(() => {
    for (const record of context.tasks) if (matches(record, filter)) rows.push(rowOf(context, record, rows.length + 1));
    if (rows.length === 0) reportError(context, emptyTaskTable(span));
  });
  return rows;
}

function matches({ facts, agency, content }: TaskRecord, filter: Filter): boolean {
  if (filter.about !== undefined && !facts.about?.includes(filter.about)) return false;
  if (filter.agencies !== undefined && !(agency !== undefined && filter.agencies.includes(agency))) return false;
  return filter.from === undefined || content === filter.from;
}

function rowOf(context: Context, { facts, text, due, product, agency }: TaskRecord, number: number): Task {
  const leads = facts.lead ?? (agency === undefined ? [] : [agency]);
  return {
    number,
    text: asCell(text),
    lead: names(context, leads),
    support: names(context, facts.support ?? []),
    due: due && asCell(due),
    product: product && asCell(product),
  };
}

/** A sentence that stands again in a table brings neither its footnotes nor the mark that divides it from the next one. */
function asCell(prose: Prose): Prose {
  const inlines = prose.inlines.filter((inline) => !('footnote' in inline));
  const last = inlines.at(-1);
  if (!last || !('text' in last)) return { ...prose, inlines };
  const text = withoutEndMark(last.text);
  return { ...prose, inlines: [...inlines.slice(0, -1), ...(text === '' ? [] : [{ ...last, text }])] };
}

function names(context: Context, listed: readonly string[]): string | undefined {
  return listed.map((name) => nameOf(context, name)).join('; ') || undefined;
}

function nameOf(context: Context, name: string): string {
  return context.data.agencies.get(name) ?? name;
}
