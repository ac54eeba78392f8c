import type { YamlSource } from '../plan/yaml.ts';
import type { Step } from './lines.ts';

/** A string of a spec with its way down from the root. */
export interface ScalarAt {
  readonly path: readonly Step[];
  /** The keys of the way: `agencies`, `0`, `name`. */
  readonly keys: readonly string[];
  readonly container: object;
  readonly key: string | number;
  readonly value: string;
}

/** Every string of a spec, in the order of the file. */
export function scalarsOf({ root }: YamlSource): ScalarAt[] {
  const found: ScalarAt[] = [];
  const walk = (value: unknown, path: readonly Step[]): void => {
    if (typeof value === 'string') {
      const [container, key] = path.at(-1) ?? [];
      if (container && key !== undefined)
        found.push({ path, keys: path.map(([, step]) => String(step)), container, key, value });
    } else if (Array.isArray(value)) {
      for (const [index, member] of value.entries()) walk(member, [...path, [value, index]]);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, member] of Object.entries(value)) walk(member, [...path, [value, key]]);
    }
  };
  walk(root, []);
  return found;
}

/** The row of a table that a string stands in. */
export interface TableRow {
  /** The first of its cells that is made of words; empty where none is. */
  readonly name: string;
  /** From 0, by the cells that are written. */
  readonly column: number;
}

export function tableRowOf({ path }: ScalarAt): TableRow | undefined {
  const at = path.findLastIndex(([, key]) => key === 'rows');
  const [[, column] = [], [rows, index] = []] = [path[at + 2] ?? [], path[at + 1] ?? []];
  const row: unknown = rows !== undefined && index !== undefined ? Reflect.get(rows, index) : undefined;
  if (at < 0 || typeof column !== 'number' || !Array.isArray(row)) return undefined;
  return { name: row.map(cellText).find((text) => /\p{L}{2}/u.test(text)) ?? '', column };
}

function cellText(cell: unknown): string {
  if (typeof cell === 'string') return cell;
  const text: unknown = typeof cell === 'object' && cell !== null ? Reflect.get(cell, 'text') : undefined;
  return typeof text === 'string' ? text : '';
}

const notPrinted = new Set(['$schema', 'template', 'year', 'office', 'signer', 'medium', 'files', 'number', 'date']);
const notWords = new Set(['id', 'from', 'orientation', 'targets', 'figures', 'total', 'width', 'align', 'size']);

/** Whether a string is words that the document prints, not a code, a figure or a setting. */
export function isProse({ keys, key, value }: ScalarAt): boolean {
  if (key === 'rows' || key === 'span' || /^year(?:[+-]\d+)?$/.test(value)) return false;
  const [root = ''] = keys;
  const last = keys.findLast((key) => !/^\d+$/.test(key)) ?? '';
  if (notPrinted.has(root) || root === 'layout' || root === 'acknowledged' || root === 'archive') return false;
  if (root === 'documents' || root === 'issuer') return false;
  if (root === 'indicators') return last === 'name' || last === 'lead';
  if (root === 'signature') return last !== 'name';
  if (notWords.has(last)) return false;
  return last !== 'about' && last !== 'agencies';
}
