import { parse, stringify } from 'yaml';
import { nastyPieces, nastyTexts, nastyValues } from './fuzz-nasty.ts';
import { type Random, randomFrom } from './fuzz-random.ts';

/** Specs gone wrong: the nodes of a plan, or the characters of its text, changed by chance. */

/** @returns the spec with a number of a run, the same each time; plans go round so that each has its share */
export function mutant(texts: readonly string[], seed: number, index: number): string {
  const random = randomFrom(seed + Math.imul(index + 1, 0x9e3779b1));
  const text = texts[index % texts.length] ?? '';
  const times = 1 + random.below(3);
  switch (random.below(5)) {
    case 0:
    case 1:
      return mutateText(text, random, times);
    case 2:
      return mutateText(mutateNodes(text, texts, random, 1), random, 1);
    default:
      return mutateNodes(text, texts, random, times);
  }
}

type Container = unknown[] | Record<string, unknown>;

interface Spot {
  readonly container: Container;
  readonly key: string;
}

function mutateNodes(text: string, texts: readonly string[], random: Random, times: number): string {
  const root: unknown = parse(text);
  for (let time = 0; time < times; time++) {
    const spots = spotsOf(root);
    if (spots.length === 0) break;
    mutateNode(random.pick(spots), spots, texts, random);
  }
  return stringify(root, { lineWidth: 0, aliasDuplicateObjects: false });
}

function mutateNode({ container, key }: Spot, spots: readonly Spot[], texts: readonly string[], random: Random): void {
  const value = get(container, key);
  switch (random.below(9)) {
    case 0:
      remove(container, key);
      break;
    case 1:
      if (Array.isArray(container)) container.splice(Number(key), 0, structuredClone(value));
      else set(container, `${key}-2`, structuredClone(value));
      break;
    case 2: {
      const other = random.pick(spots);
      const there = structuredClone(get(other.container, other.key));
      set(other.container, other.key, structuredClone(value));
      set(container, key, there);
      break;
    }
    case 3:
    case 4:
      set(container, key, random.pick(nastyTexts));
      break;
    case 5:
      set(container, key, structuredClone(random.pick(nastyValues)));
      break;
    case 6:
      remove(container, key);
      set(
        container,
        random.pick([`${key}s`, key.slice(1), key.toUpperCase(), 'content', 'constructor', '1', '']),
        value,
      );
      break;
    case 7: {
      const foreign = random.pick(spotsOf(parse(random.pick(texts))));
      set(container, key, get(foreign.container, foreign.key));
      break;
    }
    default:
      if (typeof value === 'string') set(container, key, mutateString(value, random));
      else set(container, key, [value, structuredClone(value)]);
  }
}

function mutateString(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + random.pick(nastyTexts) + text.slice(at + random.below(10));
}

function mutateText(text: string, random: Random, times: number): string {
  let changed = text;
  for (let time = 0; time < times; time++) changed = mutateOnce(changed, random);
  return changed;
}

function mutateOnce(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  const lines = text.split('\n');
  const line = random.below(lines.length);
  const written = lines[line] ?? '';
  switch (random.below(9)) {
    case 0:
      return text.slice(0, at) + text.slice(at + 1 + random.below(random.pick([3, 60, 3000])));
    case 1:
    case 2:
      return text.slice(0, at) + random.pick(nastyPieces) + text.slice(at);
    case 3:
      return text.slice(0, at) + random.pick(nastyTexts) + text.slice(at);
    case 4:
      return lines.with(line, random.pick([' ', '  ', '\t', '      ']) + written).join('\n');
    case 5:
      return lines.with(line, written.replace(/^ {1,3}/, '')).join('\n');
    case 6:
      return lines.toSpliced(line, 1 + random.below(4)).join('\n');
    case 7:
      return lines
        .toSpliced(random.below(lines.length), 0, ...lines.slice(line, line + 1 + random.below(20)))
        .join('\n');
    default: {
      const other = random.below(lines.length);
      return lines
        .with(line, lines[other] ?? '')
        .with(other, written)
        .join('\n');
    }
  }
}

function spotsOf(root: unknown): Spot[] {
  if (typeof root !== 'object' || root === null) return [];
  const container: Container = Array.isArray(root) ? root : Object.assign(root);
  return Object.entries(container).flatMap(([key, value]) => [{ container, key }, ...spotsOf(value)]);
}

const get = (container: Container, key: string): unknown => Reflect.get(container, key);

function set(container: Container, key: string, value: unknown): void {
  // As a property of its own, whatever the name.
  // An array takes only indices.
  if (Array.isArray(container) && !/^\d{1,4}$/.test(key)) container.push(value);
  else Object.defineProperty(container, key, { value, enumerable: true, configurable: true, writable: true });
}

function remove(container: Container, key: string): void {
  if (Array.isArray(container)) container.splice(Number(key), 1);
  else delete container[key];
}
