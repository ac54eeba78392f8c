/** What a template finds under a name: the kinds of values, without the values. */
export type Shape =
  /** Words or a number, to be printed. */
  | { readonly kind: 'text' }
  /** Yes or no, to be asked. */
  | { readonly kind: 'flag' }
  /** Its items are given by a function, because content holds items and items hold content. */
  | { readonly kind: 'list'; readonly of: () => Shape }
  | { readonly kind: 'object'; readonly keys: Readonly<Record<string, Shape>> }
  /** What cannot be known, or what has been reported: nothing about it is wrong. */
  | { readonly kind: 'unknown' };

export const text: Shape = { kind: 'text' };
export const flag: Shape = { kind: 'flag' };
export const unknown: Shape = { kind: 'unknown' };

export function list(of: Shape | (() => Shape)): Shape {
  return { kind: 'list', of: typeof of === 'function' ? of : () => of };
}

type KeyOf<T> = T extends unknown ? keyof T & string : never;

/** An object with a shape for every key of its type: a key that the type gains is missed by the compiler. */
export function object<T>(keys: Readonly<Record<KeyOf<T>, Shape>>): Shape {
  return { kind: 'object', keys };
}

/** What stands under a key of a value; nothing when there is no such key. */
export function member(shape: Shape, key: string): Shape | undefined {
  switch (shape.kind) {
    case 'unknown':
      return unknown;
    case 'object':
      return Object.hasOwn(shape.keys, key) ? shape.keys[key] : undefined;
    case 'list':
      if (key === 'length') return text;
      return /^\d+$/.test(key) ? shape.of() : undefined;
    default:
      return undefined;
  }
}

/** What `{{#each}}` goes through: the items of a list, or the values of an object when they are all of one shape. */
export function itemOf(shape: Shape): Shape | undefined {
  if (shape.kind === 'unknown') return unknown;
  if (shape.kind === 'list') return shape.of();
  if (shape.kind !== 'object') return undefined;
  const [first, ...rest] = new Set(Object.values(shape.keys));
  return rest.length === 0 ? first : undefined;
}
