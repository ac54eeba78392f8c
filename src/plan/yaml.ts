import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Scalar, type YAMLError } from 'yaml';
import type { Finding, Report, Span } from '../findings/finding.ts';
import { offsetInScalar } from './places.ts';
import { unprintable, unprintableAt } from './unprintable.ts';
import { aliased, anchored, explainYamlErrors, forbiddenKey, notAWord, tooDeep } from './yaml-errors.ts';

/**
 * A YAML text as plain values together with where each of them stands.
 *
 * Scalars are strings as they were written, so that `42,690` and `05` keep their digits; `null` is an empty key;
 * `true` and `false` stay booleans.
 */
export interface YamlSource {
  readonly root: unknown;
  /** Whether a map or a list is of this file. */
  knows(container: object): boolean;
  /** Where the value under a key stands; where the container stands if there is no such key. */
  valueSpan(container: object, key: string | number): Span;
  /** Where the key itself stands. */
  keySpan(container: object, key: string | number): Span;
  /** The place in the file of the character at an index of a string value. */
  offsetIn(container: object, key: string | number, index: number): number;
  /** The value as its author wrote it, where one of the data has been put in; for prose, whose marks are the author's only. */
  written?(container: object, key: string | number): unknown;
}

interface Place {
  readonly key: Span;
  readonly value: Span;
  readonly scalar?: Scalar;
}

/**
 * Reads YAML 1.2.
 *
 * @param text the file, NFC and with `\n` line ends
 * @param report gets every syntax error, with its place
 * @returns nothing when the text is not YAML at all
 */
export function readYaml(text: string, file: string, report: Report): YamlSource | undefined {
  const lineCounter = new LineCounter();
  const parsed = parseUnlessTooDeep(text, lineCounter);
  if (!parsed) {
    report(tooDeep(text, file));
    return undefined;
  }
  const document = parsed;
  const problems = [...document.errors, ...document.warnings];
  for (const finding of explainYamlErrors(withoutEchoes(problems, lineCounter), text, file)) report(finding);
  if (problems.length > 0) return undefined;

  const places = new WeakMap<object, Map<string, Place>>();
  const whole: Span = { start: 0, end: 0 };
  const spans = new WeakMap<object, Span>();
  let unusable = false;
  const anchors: Finding[] = [];
  let alias: Finding | undefined;

  function convert(node: unknown): unknown {
    if ((isScalar(node) || isMap(node) || isSeq(node)) && node.anchor !== undefined)
      anchors.push(anchored(file, { start: text.lastIndexOf('&', node.range?.[0]), end: node.range?.[0] ?? 0 }));
    if (isAlias(node)) {
      unusable = true;
      alias ??= aliased(file, spanOf(node.range));
      return null;
    }
    if (isScalar(node)) {
      if (isCutOff(node)) {
        report({
          code: 'yaml/cut-off',
          severity: 'warning',
          message: 'Phần sau dấu # ở dòng này bị coi là ghi chú nên không vào văn bản.',
          hint: 'Nếu đó là lời văn thì đặt cả câu vào khối |; nếu là ghi chú thì chuyển lên dòng trên.',
          file,
          span: spanOf(node.range),
        });
      }
      const hidden = typeof node.value === 'string' ? unprintableAt(node.value) : undefined;
      if (hidden !== undefined) {
        const start = offsetInScalar(node, text, hidden);
        report(unprintable(file, { start, end: start + 1 }));
      }
      return scalarValue(node);
    }
    if (isSeq(node)) {
      const list = node.items.map(convert);
      remember(list, node.range, new Map(node.items.map((item, index) => [String(index), placeOf(item, item)])));
      return list;
    }
    if (isMap(node)) {
      for (const { key } of node.items) checkKey(key);
      const entries = node.items.map(({ key, value }): [string, unknown] => [keyText(key), convert(value)]);
      const object = Object.fromEntries(entries);
      remember(object, node.range, new Map(node.items.map(({ key, value }) => [keyText(key), placeOf(key, value)])));
      return object;
    }
    return null;
  }

  function checkKey(key: unknown): void {
    const written = keyText(key);
    const span = spanOf(rangeOf(key));
    if (isMap(key) || isSeq(key) || isAlias(key)) {
      unusable = true;
      report(notAWord(file, span));
    }
    if (unprintableAt(written) !== undefined) report(unprintable(file, span));
    if (written !== '__proto__') return;
    unusable = true;
    report(forbiddenKey(written, file, span));
  }

  function remember(container: object, range: readonly number[] | null | undefined, keys: Map<string, Place>): void {
    spans.set(container, spanOf(range));
    places.set(container, keys);
  }

  const root = convert(document.contents);
  // Aliases come in numbers, up to those that blow up a file on purpose: the first is enough, and its anchor is no slip.
  for (const finding of alias ? [alias] : anchors) report(finding);
  if (unusable) return undefined;
  const find = (container: object, key: string | number) => places.get(container)?.get(String(key));
  return {
    root,
    knows: (container) => spans.has(container),
    valueSpan: (container, key) => find(container, key)?.value ?? spans.get(container) ?? whole,
    keySpan: (container, key) => find(container, key)?.key ?? spans.get(container) ?? whole,
    offsetIn(container, key, index) {
      const place = find(container, key);
      if (!place) return spans.get(container)?.start ?? 0;
      return place.scalar ? offsetInScalar(place.scalar, text, index) : place.value.start;
    },
  };
}

/** The parser calls itself for each level and has no limit of its own for those of blocks. */
function parseUnlessTooDeep(text: string, lineCounter: LineCounter): ReturnType<typeof parseDocument> | undefined {
  try {
    return parseDocument(text, { lineCounter, prettyErrors: false, keepSourceTokens: false });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** A sentence of several words, not in quotes or a block, with a comment behind it. */
function isCutOff(scalar: Scalar): boolean {
  return (
    scalar.type === 'PLAIN' && Boolean(scalar.comment) && typeof scalar.value === 'string' && scalar.value.includes(' ')
  );
}

/** One slip makes the parser stumble over the next lines too; only what stands further down is a slip of its own. */
function withoutEchoes(problems: readonly YAMLError[], lineCounter: LineCounter): YAMLError[] {
  let last = Number.NEGATIVE_INFINITY;
  return [...problems]
    .sort((a, b) => a.pos[0] - b.pos[0])
    .filter(({ pos: [start] }) => {
      const { line } = lineCounter.linePos(start);
      if (line - last <= echoLines) return false;
      last = line;
      return true;
    });
}

const echoLines = 3;

function scalarValue(scalar: Scalar): unknown {
  const { value } = scalar;
  // An escape in double quotes may bring in what the text of the file no longer has.
  if (scalar.type === 'QUOTE_DOUBLE' && typeof value === 'string') return value.normalize('NFC');
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  return scalar.source ?? String(value);
}

function keyText(key: unknown): string {
  return isScalar(key) ? (scalarValue(key)?.toString() ?? '') : '';
}

function placeOf(key: unknown, value: unknown): Place {
  const keySpan = spanOf(rangeOf(key));
  const place = { key: keySpan, value: rangeOf(value) ? spanOf(rangeOf(value)) : keySpan };
  return isScalar(value) ? { ...place, scalar: value } : place;
}

function rangeOf(node: unknown): readonly number[] | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) ? (node.range ?? undefined) : undefined;
}

function spanOf(range: readonly number[] | null | undefined): Span {
  return { start: range?.[0] ?? 0, end: range?.[1] ?? 0 };
}
