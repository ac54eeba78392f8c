import type { Finding, Report, Span } from '../findings/finding.ts';
import { isMap } from '../plan/overlay.ts';
import { readSource } from '../plan/source.ts';
import { suggest } from '../plan/suggest.ts';
import type { YamlSource } from '../plan/yaml.ts';
import type { Cells } from './cells.ts';

/** A spec whose `{{…}}` rows of data fill: read once, filled as often as there are rows. */
export interface Pattern {
  readonly file: string;
  /** The text that places refer to. */
  readonly source: string;
  readonly yaml: YamlSource;
  /** Every text with `{{…}}` in it. */
  readonly slots: readonly Slot[];
}

interface Slot {
  /** The keys from the root to the text. */
  readonly path: readonly string[];
  readonly text: string;
  readonly span: Span;
  /** What stands between `{{` and `}}`, without spaces around it. */
  readonly names: ReadonlySet<string>;
}

const expression = /\{\{(.*?)\}\}/gs;

/** @returns nothing when the text is not YAML; `report` gets why */
export function readPattern(text: string, file: string, report: Report): Pattern | undefined {
  const { source, yaml } = readSource(text, file, report);
  return yaml && { file, source, yaml, slots: slotsIn(yaml.root, [], yaml) };
}

function slotsIn(value: unknown, path: readonly string[], yaml: YamlSource): Slot[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]): Slot[] => {
    const here = [...path, key];
    if (typeof member !== 'string') return slotsIn(member, here, yaml);
    const names = expressionsIn(member);
    return names.size === 0 ? [] : [{ path: here, text: member, span: yaml.valueSpan(value, key), names }];
  });
}

/** What stands between `{{` and `}}` in a text, without spaces around it. */
export function expressionsIn(text: string): Set<string> {
  return new Set([...text.matchAll(expression)].map(([, inner = '']) => inner.trim()));
}

export interface Filled {
  readonly yaml: YamlSource;
  /** What is wrong with those texts that turned out to be no prose: a name that no column has. */
  unfilled(): Finding[];
}

/**
 * A pattern with the cells of a row in it. Plain texts are filled before the schema judges them; prose is read as its
 * author wrote it and finds the cells among the plan's own data, so that no cell becomes a mark.
 */
export function fill({ file, yaml, slots }: Pattern, cells: Cells): Filled {
  const originals = new WeakMap<object, object>();
  const copies = new Map<object, object>();
  const read = new Map<object, Set<string>>();
  const original = (container: object) => originals.get(container) ?? container;

  function copyOf(container: object): object {
    const known = copies.get(container);
    if (known) return known;
    const copy = Array.isArray(container) ? [...container] : { ...container };
    copies.set(container, copy);
    originals.set(copy, container);
    return copy;
  }

  let root = yaml.root;
  if (typeof root === 'object' && root !== null) {
    const top = root;
    const copy = copyOf(top);
    for (const { path, text } of slots) {
      const filled = fillText(text, cells);
      if (filled !== text) put(copy, top, path, filled);
    }
    root = copy;
  }

  function put(copy: object, from: object, [key = '', ...rest]: readonly string[], filled: string): void {
    const inner: unknown = Reflect.get(from, key);
    if (rest.length === 0 || typeof inner !== 'object' || inner === null) {
      Reflect.set(copy, key, filled);
      return;
    }
    const innerCopy = copyOf(inner);
    Reflect.set(copy, key, innerCopy);
    put(innerCopy, inner, rest, filled);
  }

  return {
    yaml: {
      root,
      knows: (container) => originals.has(container) || yaml.knows(container),
      valueSpan: (container, key) => yaml.valueSpan(original(container), key),
      keySpan: (container, key) => yaml.keySpan(original(container), key),
      offsetIn: (container, key, index) => yaml.offsetIn(original(container), key, index),
      written(container, key) {
        const from = original(container);
        const value: unknown = Reflect.get(from, key);
        if (typeof value === 'string' && value.includes('{{')) {
          const keys = read.get(from) ?? new Set();
          read.set(from, keys.add(String(key)));
        }
        return value;
      },
    },
    unfilled() {
      return slots.flatMap((slot) => {
        const container = containerOf(yaml.root, slot.path);
        const isProse = container && read.get(container)?.has(slot.path.at(-1) ?? '');
        return isProse ? [] : unknownNames(slot, cells, file);
      });
    },
  };
}

function containerOf(root: unknown, path: readonly string[]): object | undefined {
  let container = root;
  for (const key of path.slice(0, -1)) {
    container = typeof container === 'object' && container !== null ? Reflect.get(container, key) : undefined;
  }
  return typeof container === 'object' && container !== null ? container : undefined;
}

/** A text with each `{{…}}` that names a cell replaced by it; the others stay. */
export function fillText(text: string, cells: Cells): string {
  return text.replace(expression, (whole, inner: string) => cells.get(inner.trim()) ?? whole);
}

/** The text of a key at the root of a pattern, filled; what decides of a plan's office and template. */
export function rootText({ yaml }: Pattern, key: string, cells: Cells): string | undefined {
  const value: unknown = isMap(yaml.root) ? Reflect.get(yaml.root, key) : undefined;
  return typeof value === 'string' ? fillText(value, cells) : undefined;
}

function unknownNames({ names, span }: Slot, cells: Cells, file: string): Finding[] {
  return [...names].flatMap((name): Finding[] => {
    if (cells.has(name)) return [];
    const near = suggest(name, cells.keys());
    return [
      {
        code: 'plan/unknown-name',
        severity: 'error',
        message: `Không có cột nào tên là “${name}”.`,
        hint: near ? `Có phải ý bạn là “${near}”?` : 'Ở khóa này chỉ điền được tên cột của tệp dữ liệu.',
        file,
        span,
      },
    ];
  });
}
