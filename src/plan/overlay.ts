import type { YamlSource } from './yaml.ts';

/** What a plan says laid over what its office gives; every value still knows the file and the place it comes from. */

interface Layers {
  readonly own: object;
  readonly given: object;
}

/**
 * The plan's own keys win, key by key; a list or a sentence is taken whole from one of the two. An empty key is the
 * plan's own word, too: it leaves a blank where the office would fill it.
 */
export function overlay(own: YamlSource, given: YamlSource): YamlSource {
  const layers = new WeakMap<object, Layers>();

  function lay(upper: unknown, lower: unknown): unknown {
    if (!isMap(upper) || !isMap(lower)) return upper;
    const entries = Object.entries(upper).map(([key, value]): [string, unknown] => [
      key,
      Object.hasOwn(lower, key) ? lay(value, Reflect.get(lower, key)) : value,
    ]);
    const whole = { ...lower, ...Object.fromEntries(entries) };
    layers.set(whole, { own: upper, given: lower });
    return whole;
  }

  function holder(container: object, key: string | number): object {
    const found = layers.get(container);
    if (!found) return container;
    return !Object.hasOwn(found.own, key) && Object.hasOwn(found.given, key) ? found.given : found.own;
  }

  const sourceOf = (container: object) => (given.knows(container) ? given : own);
  return {
    root: lay(own.root, given.root),
    knows: (container) => layers.has(container) || own.knows(container) || given.knows(container),
    valueSpan(container, key) {
      const held = holder(container, key);
      return sourceOf(held).valueSpan(held, key);
    },
    keySpan(container, key) {
      const held = holder(container, key);
      return sourceOf(held).keySpan(held, key);
    },
    offsetIn(container, key, index) {
      const held = holder(container, key);
      return sourceOf(held).offsetIn(held, key, index);
    },
    written(container, key) {
      const held = holder(container, key);
      return sourceOf(held).written?.(held, key);
    },
  };
}

/** Keys and values, as YAML has them. */
export function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
