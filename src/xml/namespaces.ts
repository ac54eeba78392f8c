/** Which prefix to call the names of a namespace by, whatever prefix the file has chosen. */
export type Prefixes = ReadonlyMap<string, string>;

/** The names that are in force inside an element. */
export interface Scope {
  /** What the element itself declares; the rest is that of the scope around it. */
  readonly bound: ReadonlyMap<string, string>;
  readonly outer?: Scope;
  /** Names as written, with what they are called. */
  readonly elements: Map<string, string>;
  readonly attributes: Map<string, string>;
}

export const outermost: Scope = { bound: new Map(), elements: new Map(), attributes: new Map() };

/** The scope of an element with these attributes: the outer one where it declares nothing. */
export function scopeIn(outer: Scope, attributes: Readonly<Record<string, string>>): Scope {
  let bound: Map<string, string> | undefined;
  for (const name in attributes) {
    if (!name.startsWith('xmlns')) continue;
    const prefix = name === 'xmlns' ? '' : name.startsWith('xmlns:') ? name.slice(6) : undefined;
    if (prefix === undefined) continue;
    bound ??= new Map();
    bound.set(prefix, attributes[name] ?? '');
  }
  return bound ? { bound, outer, elements: new Map(), attributes: new Map() } : outer;
}

export function elementName(written: string, scope: Scope, prefixes: Prefixes): string {
  return cached(scope.elements, written, () => nameIn(written, scope, prefixes, true));
}

const none: Readonly<Record<string, string>> = {};

/**
 * Attributes by the names they are called. A plain object of few shapes takes a quarter of the memory of the parser's
 * own, and of these there are as many as elements.
 */
export function attributesIn(
  written: Readonly<Record<string, string>>,
  scope: Scope,
  prefixes: Prefixes,
): Readonly<Record<string, string>> {
  let attributes: Record<string, string> | undefined;
  for (const name in written) {
    attributes ??= {};
    attributes[attributeName(name, scope, prefixes)] = written[name] ?? '';
  }
  return attributes ?? none;
}

function attributeName(written: string, scope: Scope, prefixes: Prefixes): string {
  return cached(scope.attributes, written, () => nameIn(written, scope, prefixes, false));
}

/** A name of an unknown namespace is kept apart from those that are known. */
function nameIn(written: string, scope: Scope, prefixes: Prefixes, isElement: boolean): string {
  const colon = written.indexOf(':');
  if (colon < 0 && !isElement) return written;
  const prefix = written.slice(0, Math.max(0, colon));
  const uri = prefix === 'xmlns' ? undefined : uriOf(prefix, scope);
  if (uri === undefined || uri === '') return written;
  const known = prefixes.get(uri);
  return `${known ?? `{${uri}}`}:${written.slice(colon + 1)}`;
}

function uriOf(prefix: string, scope: Scope): string | undefined {
  for (let around: Scope | undefined = scope; around; around = around.outer) {
    const uri = around.bound.get(prefix);
    if (uri !== undefined) return uri;
  }
  return undefined;
}

function cached(names: Map<string, string>, written: string, find: () => string): string {
  const known = names.get(written);
  if (known !== undefined) return known;
  const name = find();
  names.set(written, name);
  return name;
}
