import type { Span } from '../findings/finding.ts';
import { siblingsOf } from './schema/fields.ts';
import { isSentence, type Refusal, refusalsOf } from './schema/issues.ts';
import { meantKey } from './schema/meant-key.ts';
import { checkSpec, type Spec, spec as specSchema } from './schema/spec.ts';
import type { YamlSource } from './yaml.ts';
import { type YamlCopy, yamlCopy } from './yaml-copy.ts';

/** A spec without the values that the schema refuses, so that the rest can be read too. */
export interface Remainder {
  readonly spec: Spec;
  readonly yaml: YamlSource;
  /** Whether what was laid aside holds this name, and so may be what somebody misses elsewhere. */
  mayHold(name: string): boolean;
  /** Whether something was laid aside here. */
  touches(span: Span): boolean;
}

/** A refused value takes the map around it along when it was required, and so on up; no spec is nested deeper. */
const mostRounds = 30;

/** For what a plan cannot be without: enough to go on with, never shown. */
const standIns: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['template', 'ke-hoach'],
  ['year', '2000'],
  ['title', '…'],
  ['medium', 'electronic'],
  ['issuer', { name: '…', place: '…' }],
  ['number', 'KH-UBND'],
  ['date', '2000'],
]);

/**
 * A mistyped key becomes the key it means; what else the schema refuses is taken out, with what cannot be without it.
 *
 * @param yaml is left as it is
 * @returns nothing when too little is left to go on with
 */
export function setAside(yaml: YamlSource): Remainder | undefined {
  const copy = yamlCopy(yaml);
  const gaps: Gap[] = [];
  for (let round = 0; round < mostRounds; round++) {
    const checked = checkSpec(copy.yaml.root);
    if (checked.spec) return remainder(checked.spec, copy.yaml, gaps);
    const refusals = refusalsOf(checked.issues, copy.yaml.root);
    const strange = refusals.filter(({ issue, value }) => issue.code === 'unrecognized_keys' && !isSentence(value));
    const taken =
      strange.length > 0
        ? strange.flatMap((refusal) => settleKeys(refusal, copy))
        : slotsOf(refusals, copy.yaml.root).map((slot) => take(slot, copy));
    if (taken.some((gap) => gap === undefined)) return undefined;
    for (const gap of taken) if (gap) gaps.push(gap);
  }
  return undefined;
}

interface Gap {
  readonly span: Span;
  readonly names: ReadonlySet<string>;
}

function remainder(spec: Spec, yaml: YamlSource, gaps: readonly Gap[]): Remainder {
  return {
    spec,
    yaml,
    mayHold: (name) => gaps.some(({ names }) => names.has(name)),
    touches: (span) =>
      gaps.some((gap) => gap.span.file === span.file && gap.span.start <= span.end && span.start <= gap.span.end),
  };
}

/** Unknown keys become what they mean, or go. */
function settleKeys({ issue, path, value }: Refusal, copy: YamlCopy): (Gap | undefined)[] {
  if (issue.code !== 'unrecognized_keys' || typeof value !== 'object' || value === null) return [undefined];
  const siblings = siblingsOf(specSchema, path);
  // A key that resembles none may have been meant for any of those that are not there.
  const absent = siblings.filter((sibling) => !Object.hasOwn(value, sibling));
  return issue.keys.flatMap((unknown) => {
    const near = meantKey(unknown, specSchema, path);
    if (near === undefined || Object.hasOwn(value, near))
      return take({ container: value, key: unknown, path: [...path, ...absent] }, copy);
    copy.rename(value, unknown, near);
    return [];
  });
}

interface Slot {
  readonly container: object;
  readonly key: string;
  readonly path: readonly string[];
}

/** What has to go: refused values, and the containers of those that are missing. Of a list the last first. */
function slotsOf(refusals: readonly Refusal[], root: unknown): Slot[] {
  const slots = new Map<string, Slot>();
  for (const refusal of refusals) {
    const isMissing = refusal.value === undefined && refusal.path.length > 1;
    const path = isMissing ? refusal.path.slice(0, -1) : refusal.path;
    const container = path.slice(0, -1).reduce<unknown>(memberOf, root);
    const key = path.at(-1) ?? '';
    if (typeof container === 'object' && container !== null)
      slots.set(JSON.stringify(path), { container, key, path: refusal.path });
  }
  return [...slots.values()].sort((a, b) => (a.container === b.container ? Number(b.key) - Number(a.key) || 0 : 0));
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function take({ container, key, path }: Slot, copy: YamlCopy): Gap | undefined {
  const gap = {
    span: copy.yaml.valueSpan(container, key),
    names: new Set([...path, ...namesIn(Reflect.get(container, key))]),
  };
  const standIn = container === copy.yaml.root ? standIns.get(key) : undefined;
  if (standIn !== undefined) Reflect.set(container, key, structuredClone(standIn));
  else if (Object.hasOwn(container, key)) copy.remove(container, key);
  else return undefined;
  return gap;
}

/** Every word of a value, its keys included, that could be a name. */
function namesIn(value: unknown): string[] {
  if (typeof value === 'string') return value.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => [...namesIn(key), ...namesIn(member)]);
}
