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

const notPrinted = new Set(['$schema', 'template', 'year', 'office', 'signer', 'medium', 'files', 'number', 'date']);
const notWords = new Set(['id', 'from', 'orientation', 'targets', 'figures', 'total', 'width', 'align', 'size']);

/** Whether a string is words that the document prints, not a code, a figure or a setting. */
export function isProse({ keys, value }: ScalarAt): boolean {
  if (/^year(?:[+-]\d+)?$/.test(value)) return false;
  const [root = ''] = keys;
  const last = keys.findLast((key) => !/^\d+$/.test(key)) ?? '';
  if (notPrinted.has(root) || root === 'layout' || root === 'acknowledged' || root === 'archive') return false;
  if (root === 'documents' || root === 'issuer') return false;
  if (root === 'indicators') return last === 'name' || last === 'lead';
  if (root === 'signature') return last !== 'name';
  if (notWords.has(last)) return false;
  return last !== 'about' && last !== 'agencies';
}
