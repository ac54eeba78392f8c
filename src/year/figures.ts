import type { IndicatorSpec } from '../plan/schema/indicators.ts';
import type { OwnSpec } from '../plan/schema/own.ts';
import type { ResultSpec, ResultsSpec } from '../plan/schema/results.ts';
import { behindNode, commentLine, isAsked, lineStart, type Step } from './lines.ts';
import { oneLine } from './masked.ts';
import type { Edit, Notes } from './notes.ts';
import type { RenewalWork } from './work.ts';

/** Figures by their years: results become the observation of the former year, targets are left for the office to set. */

const figureKeys = ['value', 'outOf', 'rank', 'ranked'] as const;

/** The keys in the words of an office. */
const meanings: Readonly<Record<(typeof figureKeys)[number], string>> = {
  value: 'giá trị',
  outOf: 'thang điểm',
  rank: 'thứ hạng',
  ranked: 'số đơn vị xếp hạng',
};

export interface FigureWork extends RenewalWork {
  /** Of the plan that is renewed. */
  readonly formerYear: number;
  readonly results: ResultsSpec;
}

export function renewFigures(work: FigureWork, spec: OwnSpec): void {
  const { indicators = {}, values } = spec;
  for (const [id, indicator] of Object.entries(indicators)) {
    renewIndicator(work, indicator, work.results[id], [
      [spec, 'indicators'],
      [indicators, id],
    ]);
  }
  if (values && Object.values(values).some((value) => /\d/.test(value))) {
    ask(
      work,
      [[spec, 'values']],
      `Các số liệu trong values là của kế hoạch năm ${work.formerYear}; ghi số liệu mới hoặc xác nhận từng số còn dùng.`,
    );
  }
}

function renewIndicator(
  work: FigureWork,
  indicator: IndicatorSpec,
  result: ResultSpec | undefined,
  path: readonly Step[],
): void {
  renewObservations(work, indicator, result, path);
  renewTarget(work, indicator, path);
  for (const [index, part] of (indicator.parts ?? []).entries()) {
    const { parts = [] } = indicator;
    renewIndicator(work, part, result?.parts?.[part.id], [...path, [indicator, 'parts'], [parts, index]]);
  }
}

function renewObservations(
  work: FigureWork,
  indicator: IndicatorSpec,
  result: ResultSpec | undefined,
  path: readonly Step[],
): void {
  const { observations = [] } = indicator;
  const given = figureKeys.filter((key) => isFilled(result?.[key]));
  const years = observations.map(({ year }) => Number(year));
  const before = work.year - 1;
  if (years.includes(before)) {
    const known = observations.find(({ year }) => Number(year) === before);
    if (given.some((key) => known?.[key] !== result?.[key]))
      ask(
        work,
        [...path, [indicator, 'observations']],
        `“${nameOf(indicator)}” đã có kết quả năm ${before} khác với tệp kết quả (${written(result)}); chọn số đúng.`,
      );
    return;
  }
  if (observations.length === 0) {
    if (given.length > 0) insertFirst(work, indicator, result, path);
    return;
  }
  const usual = figureKeys.filter((key) => observations.some((one) => key in one));
  const last = Math.max(...years);
  const first = Math.max(last + 1, work.year - yearsNamed(work.source));
  const missing = Array.from({ length: Math.max(0, work.year - first) }, (_, index) => first + index);
  const at = insertionPlace(work, observations, path, indicator);
  if (!at) {
    ask(
      work,
      [...path, [indicator, 'observations']],
      `Ghi kết quả năm ${missing.join(', ')} của “${nameOf(indicator)}”${given.length > 0 ? ` (${written(result)})` : ''}.`,
    );
    return;
  }
  const ordered = at.isFirst ? missing.toReversed() : missing;
  for (const year of ordered) {
    const figures = year === before ? result : undefined;
    insertObservation(work, at, indicator, year, usual, figures);
  }
}

/** How many years back the plan's own expressions go: 3 for `{{papi.year-3.rank}}`. */
function yearsNamed(source: string): number {
  return Math.max(1, ...[...source.matchAll(/(?<![\p{L}\d])year-(\d{1,2})(?!\d)/gu)].map(([, back]) => Number(back)));
}

interface Insertion {
  readonly offset: number;
  readonly indent: string;
  readonly isFirst: boolean;
}

/** Behind the last of the observations, or before the first where the newest stands first. */
function insertionPlace(
  { source, yaml }: FigureWork,
  observations: NonNullable<IndicatorSpec['observations']>,
  path: readonly Step[],
  indicator: IndicatorSpec,
): Insertion | undefined {
  const isFirst = Number(observations[0]?.year) > Number(observations.at(-1)?.year);
  const { start } = yaml.valueSpan(observations, isFirst ? 0 : observations.length - 1);
  const line = lineStart(source, start);
  const [, indent] = /^( *)- +$/.exec(source.slice(line, start)) ?? [];
  if (indent === undefined || path.length === 0 || !indicator.observations) return undefined;
  return { offset: isFirst ? line : behindNode(source, line), indent, isFirst };
}

function insertObservation(
  { source, notes }: FigureWork,
  { offset, indent }: Insertion,
  indicator: IndicatorSpec,
  year: number,
  usual: readonly (typeof figureKeys)[number][],
  result: ResultSpec | undefined,
): void {
  const keys = figureKeys.filter((key) => usual.includes(key) || isFilled(result?.[key]));
  const open = keys.filter((key) => !isFilled(result?.[key]));
  const lines = [
    `${indent}- year: ${year}`,
    ...keys.map((key) => `${indent}  ${key}:${isFilled(result?.[key]) ? ` ${result?.[key]}` : ''}`),
  ];
  const caution = indicator.target ? ' Mục tiêu năm trước không phải là kết quả.' : '';
  const question = `Chưa có kết quả năm ${year} của “${nameOf(indicator)}”: ghi ${open.map((key) => `${meanings[key]} (${key})`).join(', ')}.${caution}`;
  insert(notes, source, offset, lines, {
    about: `kết quả năm ${year} của “${nameOf(indicator)}”`,
    ...(open.length > 0 ? { open: question } : {}),
  });
}

/** An indicator that had no figures gets its first ones behind its name. */
function insertFirst(
  { source, yaml, notes, year }: FigureWork,
  indicator: IndicatorSpec,
  result: ResultSpec | undefined,
  path: readonly Step[],
): void {
  const line = lineStart(source, yaml.keySpan(indicator, 'name').start);
  const column = yaml.keySpan(indicator, 'name').start - line;
  if (!/^ *(?:- +)?$/.test(source.slice(line, line + column)) || path.length === 0) return;
  const indent = ' '.repeat(column);
  const keys = figureKeys.filter((key) => isFilled(result?.[key]));
  const lines = [
    `${indent}observations:`,
    `${indent}  - year: ${year - 1}`,
    ...keys.map((key) => `${indent}    ${key}: ${result?.[key]}`),
  ];
  const end = yaml.valueSpan(indicator, 'name').end;
  const behind = source.indexOf('\n', Math.max(end - 1, line));
  insert(notes, source, behind === -1 ? source.length : behind + 1, lines, {
    about: `kết quả năm ${year - 1} của “${nameOf(indicator)}”`,
  });
}

function insert(
  notes: Notes,
  source: string,
  offset: number,
  lines: readonly string[],
  why: Pick<Edit, 'about' | 'open'>,
): void {
  const end = source.includes('\r\n') ? '\r\n' : '\n';
  const lead = offset === source.length && !source.endsWith('\n') ? end : '';
  notes.edits.push({ start: offset, end: offset, text: `${lead}${lines.join(end)}${end}`, ...why });
}

/** Last year's target goes, its keys stay as blanks: a target is no result, and the new one is the office's to set. */
function renewTarget(work: FigureWork, indicator: IndicatorSpec, path: readonly Step[]): void {
  const { target } = indicator;
  if (target === undefined) return;
  const at: readonly Step[] = [...path, [indicator, 'target']];
  const former = describeTarget(target);
  const text = `Đặt mục tiêu mới cho “${nameOf(indicator)}”`;
  ask(work, at, former ? `${text} (năm ${work.formerYear}: ${former}).` : `${text}.`);
  if (typeof target === 'string') blank(work, indicator, 'target', `mục tiêu của “${nameOf(indicator)}”`);
  else {
    for (const key of Object.keys(target ?? {})) blank(work, target ?? {}, key, `mục tiêu của “${nameOf(indicator)}”`);
  }
}

function blank({ source, yaml, notes }: FigureWork, container: object, key: string, about: string): void {
  if (typeof Reflect.get(container, key) !== 'string') return;
  const { end: behindKey } = yaml.keySpan(container, key);
  const colon = source.indexOf(':', behindKey);
  const { end } = yaml.valueSpan(container, key);
  notes.edits.push({ start: colon + 1, end, text: '', about });
}

function describeTarget(target: NonNullable<IndicatorSpec['target']> | null): string {
  if (target === null) return '';
  if (typeof target === 'string') return target;
  const { value, rank, rankGain } = target;
  return [value, rank && `hạng ${rank}`, rankGain && `tăng ${rankGain} bậc`].filter(Boolean).join('; ');
}

function ask({ source, yaml, notes, openPoints }: FigureWork, path: readonly Step[], text: string): void {
  const line = commentLine(source, yaml, path);
  if (isAsked(openPoints, line)) return;
  notes.questions.push({ line, text });
}

function nameOf({ name }: IndicatorSpec): string {
  return oneLine(name);
}

function written(result: ResultSpec | undefined): string {
  return figureKeys
    .filter((key) => isFilled(result?.[key]))
    .map((key) => `${meanings[key]} ${result?.[key]}`)
    .join(', ');
}

function isFilled(value: string | null | undefined): value is string {
  return value !== undefined && value !== null;
}
