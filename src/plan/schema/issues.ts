import type * as z from 'zod';
import { contentKeys } from './fields.ts';

/** What zod found, brought down to the values that are meant. */

export type Issue = z.core.$ZodIssue;

export interface Refusal {
  readonly issue: Issue;
  /** From the root of the file. */
  readonly path: readonly string[];
  readonly container: object;
  readonly key: string;
  /** What stands there; nothing when a key is missing. */
  readonly value: unknown;
}

/** The refusals that issues come down to: of a union, those of the alternative that the author most likely meant. */
export function refusalsOf(issues: readonly Issue[], root: unknown, base: readonly string[] = []): Refusal[] {
  return issues.flatMap((issue) => {
    const path = [...base, ...issue.path.map(String)];
    const refusal = { issue, path, ...walk(root, path) };
    if (issue.code !== 'invalid_union' || isSentence(refusal.value)) return [refusal];
    const branch = nearestBranch(issue.errors);
    return branch ? refusalsOf(branch, root, path) : [refusal];
  });
}

/** A map whose key is made of words, without any key of the schema's: a sentence that YAML cut at its colon. */
export function isSentence(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const keys = Object.keys(value);
  return keys.some((key) => /\s/.test(key)) && !keys.some((key) => contentKeys.includes(key));
}

/** The alternative that got furthest. */
function nearestBranch(branches: readonly Issue[][]): Issue[] | undefined {
  const depth = (issues: readonly Issue[]) =>
    Math.min(...issues.map((issue) => (issue.code === 'unrecognized_keys' ? 0.5 : issue.path.length)));
  const candidates = branches.filter((issues) => issues.length > 0 && depth(issues) > 0);
  return candidates.sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0];
}

function walk(root: unknown, path: readonly string[]): { container: object; key: string; value: unknown } {
  let container: object = typeof root === 'object' && root !== null ? root : {};
  let value: unknown = root;
  let key = '';
  for (const step of path) {
    if (typeof value !== 'object' || value === null) break;
    container = value;
    key = step;
    value = Reflect.get(value, step);
  }
  return { container, key, value };
}
