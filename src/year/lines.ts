import type { OpenPoint } from '../plan/open-points.ts';
import type { YamlSource } from '../plan/yaml.ts';

/** Lines of a spec, and above which of them a comment may stand. */

export type Step = readonly [container: object, key: string | number];

export function lineStart(source: string, offset: number): number {
  return source.lastIndexOf('\n', offset - 1) + 1;
}

/** The spaces before the first character of a line. */
export function indentOf(source: string, start: number): string {
  return /^ */.exec(source.slice(start, start + 200))?.[0] ?? '';
}

/**
 * The begin of the line above which a comment about a value stands: that of its key or its dash, or that of the nearest
 * key around it that begins a line, for a comment inside a sentence would be part of it.
 *
 * @param path from the root down to the value
 */
export function commentLine(source: string, yaml: YamlSource, path: readonly Step[]): number {
  for (const [container, key] of [...path].reverse()) {
    const { start } = yaml.keySpan(container, key);
    const line = lineStart(source, start);
    if (/^ *(?:- +)*$/.test(source.slice(line, start))) return line;
  }
  return 0;
}

/** Whether an earlier renewal has left a point open above a line, beginning with some words. */
export function isAsked(openPoints: readonly OpenPoint[], line: number, words = ''): boolean {
  return openPoints.some(({ below, text }) => below.start === line && text.startsWith(words));
}

/** The offset behind a node that begins in a line: its lines are those that are further in. */
export function behindNode(source: string, line: number): number {
  const indent = indentOf(source, line).length;
  let end = nextLine(source, line);
  for (let at = end; at < source.length; at = nextLine(source, at)) {
    const text = source.slice(at, nextLine(source, at));
    if (text.trim() === '') continue;
    if (indentOf(source, at).length <= indent) break;
    end = nextLine(source, at);
  }
  return end;
}

function nextLine(source: string, at: number): number {
  const found = source.indexOf('\n', at);
  return found === -1 ? source.length : found + 1;
}
