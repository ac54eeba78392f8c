import type { YamlSource } from './yaml.ts';

/** A copy of what YAML held, which may be changed and still knows where each value came from. */
export interface YamlCopy {
  readonly yaml: YamlSource;
  /** Takes an entry out of a map or a list. */
  remove(container: object, key: string): void;
  rename(container: object, from: string, to: string): void;
}

export function yamlCopy(source: YamlSource): YamlCopy {
  const originals = new WeakMap<object, object>();
  const formerKeys = new WeakMap<object, Map<string, string>>();

  function copyOf(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    const copy = Array.isArray(value)
      ? value.map(copyOf)
      : Object.fromEntries(Object.entries(value).map(([key, member]) => [key, copyOf(member)]));
    originals.set(copy, value);
    return copy;
  }

  const original = (container: object) => originals.get(container) ?? container;
  const former = (container: object, key: string | number) =>
    formerKeys.get(container)?.get(String(key)) ?? String(key);

  function note(container: object, keys: readonly (readonly [now: string, before: string])[]): void {
    const known = formerKeys.get(container) ?? new Map<string, string>();
    formerKeys.set(
      container,
      new Map([...known, ...keys.map(([now, before]) => [now, former(container, before)] as const)]),
    );
  }

  return {
    yaml: {
      root: copyOf(source.root),
      knows: (container) => originals.has(container) || source.knows(container),
      valueSpan: (container, key) => source.valueSpan(original(container), former(container, key)),
      keySpan: (container, key) => source.keySpan(original(container), former(container, key)),
      offsetIn: (container, key, index) => source.offsetIn(original(container), former(container, key), index),
      written: (container, key) => source.written?.(original(container), former(container, key)),
    },
    remove(container, key) {
      if (!Array.isArray(container)) {
        Reflect.deleteProperty(container, key);
        return;
      }
      const index = Number(key);
      container.splice(index, 1);
      note(
        container,
        container.slice(index).map((_, offset) => [String(index + offset), String(index + offset + 1)]),
      );
    },
    rename(container, from, to) {
      Reflect.set(container, to, Reflect.get(container, from));
      Reflect.deleteProperty(container, from);
      note(container, [[to, from]]);
    },
  };
}
