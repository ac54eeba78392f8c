import { registry } from './data.ts';
import type { PhraseTree } from './phrases.ts';
import { wordsOf } from './words.ts';

interface Form {
  readonly short: readonly string[];
  readonly long: readonly string[];
}

let forms: ReadonlyMap<string, readonly Form[]> | undefined;

/** By the first word of the long form; of those with one long form the longest short one first, as others may begin it. */
function formsByFirstWord(): ReadonlyMap<string, readonly Form[]> {
  if (forms) return forms;
  const groups = new Map<string, Form[]>();
  const all = registry.abbreviations.map(({ short, long }) => ({
    short: wordsOf(short).keys,
    long: wordsOf(long).keys,
  }));
  for (const form of all.sort((a, b) => b.short.length - a.short.length)) {
    const [first = ''] = form.long;
    const group = groups.get(first);
    if (group) group.push(form);
    else groups.set(first, [form]);
  }
  forms = groups;
  return groups;
}

/**
 * Lets every phrase of a tree be found with abbreviations in place of what they stand for too: `UBND các huyện` where
 * there is `Ủy ban nhân dân các huyện`. The short way joins the long one, so that nothing is written twice.
 *
 * @returns the same tree
 */
export function withAbbreviations<T>(tree: PhraseTree<T>): PhraseTree<T> {
  addTo(tree, formsByFirstWord(), new Set());
  return tree;
}

function addTo<T>(node: PhraseTree<T>, all: ReadonlyMap<string, readonly Form[]>, done: Set<PhraseTree<T>>): void {
  if (done.has(node)) return;
  done.add(node);
  for (const [key, next] of [...(node.next ?? [])]) {
    addTo(next, all, done);
    for (const { short, long } of all.get(key) ?? []) {
      const end = follow(node, long);
      if (end) join(node, short, end);
    }
  }
}

function follow<T>(tree: PhraseTree<T>, keys: readonly string[]): PhraseTree<T> | undefined {
  let node: PhraseTree<T> | undefined = tree;
  for (const key of keys) {
    node = node.next?.get(key);
    if (!node) return undefined;
  }
  return node;
}

/** A way of keys from one node to another. */
function join<T>(from: PhraseTree<T>, keys: readonly string[], to: PhraseTree<T>): void {
  const [key = '', ...rest] = keys;
  from.next ??= new Map();
  const next = from.next.get(key);
  if (rest.length > 0) {
    const step: PhraseTree<T> = next ?? {};
    from.next.set(key, step);
    join(step, rest, to);
  } else if (!next) from.next.set(key, to);
  else if (next !== to) merge(next, to);
}

/** What another node leads to, for one that is there already. */
function merge<T>(node: PhraseTree<T>, other: PhraseTree<T>): void {
  for (const value of other.values ?? []) {
    node.values ??= [];
    if (!node.values.includes(value)) node.values.push(value);
  }
  for (const [key, next] of other.next ?? []) {
    node.next ??= new Map();
    const own = node.next.get(key);
    if (!own) node.next.set(key, next);
    else if (own !== next) merge(own, next);
  }
}
