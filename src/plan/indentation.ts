/** Whether the lines of a YAML text stand straight: the parser stumbles over a crooked one, often far from it. */

/** A line that stands straight under none of the lines that it could belong to, or behind a Tab. */
export interface CrookedLine {
  /** From the beginning of the line to its first word. */
  readonly start: number;
  readonly end: number;
  /** Where the parser may begin to stumble: at a value that the line seems to go on with. */
  readonly from: number;
  readonly hasTab: boolean;
  /** Where it was most likely meant to begin, and the line that begins there. */
  readonly meant: { readonly column: number; readonly line: number };
}

/** A column in which lines begin, with the line that opened it. */
interface Level {
  readonly column: number;
  readonly line: number;
  readonly kind: 'key' | 'item' | 'text';
}

/** A value that goes on in the lines further in than a column. */
interface Value {
  readonly outside: number;
  readonly form: 'block' | 'plain' | 'closed';
  readonly from: number;
}

interface Line {
  readonly words: string;
  readonly column: number;
  readonly number: number;
  readonly start: number;
}

/** The crooked lines of a text, in order; what stands behind each of them is read as if it were straight. */
export function crookedLinesIn(text: string): CrookedLine[] {
  const crooked: CrookedLine[] = [];
  let levels: Level[] = [];
  let value: Value | undefined;
  let next = 0;
  for (const [index, whole] of text.split('\n').entries()) {
    const words = whole.trimStart();
    const line = { words, column: whole.length - words.length, number: index + 1, start: next };
    next += whole.length + 1;
    if (words === '') continue;
    const top = levels.at(-1);
    const goesOn = value !== undefined && line.column > value.outside;
    if (goesOn && value?.form === 'block') {
      if (top?.kind !== 'text') levels.push({ column: spacesBefore(whole), line: line.number, kind: 'text' });
      if (spacesBefore(whole) >= (levels.at(-1)?.column ?? 0) && spacesBefore(whole) > value.outside) continue;
    } else if (goesOn && !(value?.form === 'plain' && keyInside.test(words))) continue;
    if (words.startsWith('#') || /^[\]}]/.test(words)) continue;
    const kept = levels.filter(({ column }) => column <= line.column);
    const hasTab = whole.slice(0, line.column).includes('\t');
    const isStraight = goesOn ? false : kept.length === levels.length || kept.at(-1)?.column === line.column;
    if (hasTab || !isStraight) {
      const meant = nearest(levels, line);
      const { start } = line;
      const from = goesOn && value?.form === 'plain' ? value.from : start;
      crooked.push({ start, end: start + Math.max(line.column, 1), from, hasTab, meant });
      if (meant.kind === 'text') continue;
      levels = levels.filter(({ column }) => column <= meant.column);
      value = open(levels, { ...line, column: meant.column });
      continue;
    }
    levels = kept;
    value = open(levels, line);
  }
  return crooked;
}

/** A key, which a value that goes on cannot hold. */
const keyInside = /^(?:- +)*[a-z][\w-]*:(?:\s|$)/i;

function spacesBefore(line: string): number {
  return line.length - line.replace(/^ +/, '').length;
}

/** Enters the columns that a line opens, of its dashes and of the key behind them, and says which value it begins. */
function open(levels: Level[], { words, column, number, start }: Line): Value | undefined {
  const enter = (kind: Level['kind'], at: number) => {
    // A list may stand straight under its key.
    if (levels.at(-1)?.column === at && levels.at(-1)?.kind === kind) return;
    if (levels.at(-1)?.column === at) levels.pop();
    levels.push({ column: at, line: number, kind });
  };
  let rest = words;
  let at = column;
  for (let dash = /^-(?:\s+|$)/.exec(rest); dash; dash = /^-(?:\s+|$)/.exec(rest)) {
    enter('item', at);
    at += dash[0].length;
    rest = rest.slice(dash[0].length);
  }
  const outside = levels.at(-1)?.column ?? -1;
  const [key] = /^(?:[^\s"'[{#&*!|>%@`][^:#]*|"[^"]*" *|'[^']*' *):(?=\s|$)/.exec(rest) ?? [];
  if (key === undefined) {
    const form = formOf(rest) === 'block' ? 'block' : 'closed';
    return rest === '' ? undefined : { outside, form, from: start };
  }
  enter('key', at);
  const written = rest.slice(key.length).trim();
  if (written === '' || written.startsWith('#')) return undefined;
  return { outside: at, form: formOf(written), from: start };
}

function formOf(written: string): Value['form'] {
  if (/^[|>][-+\d]*\s*(?:#.*)?$/.test(written)) return 'block';
  return /^["'[{]/.test(written) ? 'closed' : 'plain';
}

/** The level that a crooked line is nearest to, first among those of its kind. */
function nearest(levels: readonly Level[], { words, column }: Line): Level {
  const kind = levels.at(-1)?.kind === 'text' && !keyInside.test(words) ? 'text' : /^-\s/.test(words) ? 'item' : 'key';
  const alike = levels.filter((level) => level.kind === kind);
  const [first, ...others] = (alike.length > 0 ? alike : levels).toReversed();
  const distance = (level: Level) => Math.abs(level.column - column);
  return others.reduce(
    (best, level) => (distance(level) < distance(best) ? level : best),
    first ?? { column: 0, line: 1, kind },
  );
}
