import { citationsIn } from '../outline/citations.ts';
import { datesIn } from '../outline/dates.ts';
import { figuresIn } from '../outline/figures.ts';
import type { YamlSource } from '../plan/yaml.ts';
import { around, isExpression, masked, oneLine } from './masked.ts';
import type { Literal, LiteralKind } from './notes.ts';
import { type ScalarAt, tableRowOf } from './scalars.ts';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const years = /(?<![\d.,/])(?:19|20)\d{2}(?:\s?[-–]\s?(?:19|20)\d{2})?(?![\d.,]*\d)/g;
const numbers = /(?<![\p{L}\d.,/])\d+(?:[.,]\d+)*(?![\p{L}\d])/gu;

/**
 * The years, dates, figures and citations that a prose carries as they were typed; what an expression brings is the
 * plan's own data and moves by itself.
 */
export function literalsIn(scalar: ScalarAt, yaml: YamlSource, year: number): Literal[] {
  const { value, container, key } = scalar;
  const row = tableRowOf(scalar);
  // A number that only counts the rows.
  if (!/\d/.test(value) || (row?.column === 0 && /^\d+\.?$/.test(value.trim()))) return [];
  const text = masked(value, year);
  const taken: (Stretch & { kind: LiteralKind })[] = [];
  const add = (kind: LiteralKind, found: readonly Stretch[]) => {
    for (const { start, end } of found) {
      if (taken.some((other) => start < other.end && end > other.start)) continue;
      taken.push({ kind, start, end });
    }
  };
  add(
    'citation',
    citationsIn(text).map(({ start, text: number, date }) => ({ start, end: date?.end ?? start + number.length })),
  );
  const dates = datesIn(text);
  add(
    'date',
    dates.filter(({ date }) => date.month !== undefined),
  );
  add('year', stretches(text, years));
  add('figure', figuresIn(text));
  add('figure', stretches(text, numbers));
  const whole = (end: number) => (isExpression(value, end - 1, end) ? value.indexOf('}}', end - 1) + 2 : end);
  return taken
    .filter(({ kind, start, end }) => kind === 'date' || !isExpression(value, start, end))
    .sort((a, b) => a.start - b.start)
    .map(({ kind, start, end }) => ({
      kind,
      at: yaml.offsetIn(container, key, start),
      text: oneLine(value.slice(start, whole(end))),
      around: isWhole(value, start, whole(end)) ? oneLine(row?.name ?? String(key)) : around(value, start, whole(end)),
    }));
}

function isWhole(value: string, start: number, end: number): boolean {
  return oneLine(value) === oneLine(value.slice(start, end));
}

function stretches(text: string, pattern: RegExp): Stretch[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
}
