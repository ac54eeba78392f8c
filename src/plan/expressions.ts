import { knownDate } from '../decree30/dates.ts';
import { isLaw } from '../decree30/document-types.ts';
import { twoDigits } from '../decree30/numbering.ts';
import { writeFigure } from './figure.ts';
import { type Change, change, gain, type Indicator, rankText, withUnit } from './indicators.ts';
import type { Inline } from './plan.ts';
import { datePartsOf } from './scalars.ts';
import type { Spec } from './schema/spec.ts';
import { suggest } from './suggest.ts';

/** The plan's own data, which prose may name between `{{` and `}}`. */
export interface Data {
  readonly year: number;
  readonly words: ReadonlyMap<string, string>;
  readonly values: ReadonlyMap<string, string>;
  readonly agencies: ReadonlyMap<string, string>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly documents: ReadonlyMap<string, Source>;
}

type Source = NonNullable<Spec['documents']>[string];

/** Why an expression has no value: a Vietnamese sentence and what may have been meant. */
interface ExpressionError {
  readonly code: 'unknown-name' | 'no-figure' | 'bad-expression';
  readonly message: string;
  readonly hint: string;
}

/** A value that may say something that is not so. */
interface Doubt {
  readonly code: 'ranked-differently';
  readonly message: string;
  readonly hint: string;
}

export type Evaluation =
  | { readonly inlines: readonly Inline[]; readonly doubt?: Doubt }
  | { readonly error: ExpressionError };

/**
 * Evaluates what stands between `{{` and `}}`.
 *
 * @param inBasis whether it stands in a legal basis, where a law is cited with its date (Annex I, Part I, II.6.a)
 */
export function evaluate(source: string, data: Data, inBasis: boolean): Evaluation {
  // The name of a column may be of several words.
  const word = data.words.get(source.trim());
  if (word !== undefined) return textOf(word);
  const [head = '', ...args] = source.trim().split(/\s+/);
  switch (head) {
    case 'ref':
      return args.length === 1 && args[0] ? { inlines: [{ ref: args[0] }] } : badCall('{{ref mã-của-mục}}');
    case 'cite':
      return args.length === 1 && args[0] ? cite(args[0], data, inBasis) : badCall('{{cite mã-của-văn-bản}}');
    case 'change':
    case 'difference':
      return changeOf(head, args, data);
    case 'count':
      return args.length === 1 && args[0] ? count(args[0], data) : badCall('{{count mã-của-chỉ-số}}');
    default:
      return args.length === 0 ? textOf(lookUp(head, data)) : badCall('{{tên}}, {{ref …}}, {{cite …}}, {{change …}}');
  }
}

type Value = string | ExpressionError;

function textOf(value: Value): Evaluation {
  return typeof value === 'string' ? { inlines: [{ text: value }] } : { error: value };
}

function badCall(form: string): Evaluation {
  return {
    error: {
      code: 'bad-expression',
      message: 'Biểu thức trong {{ }} viết chưa đúng.',
      hint: `Viết theo dạng ${form}.`,
    },
  };
}

/** Every word that may open an expression, for suggestions. */
function names(data: Data): string[] {
  return [
    'year',
    'ref',
    'cite',
    'change',
    'count',
    'values',
    'agency',
    ...data.words.keys(),
    ...data.indicators.keys(),
  ];
}

function unknown(name: string, candidates: Iterable<string>): ExpressionError {
  const near = suggest(name, candidates);
  return {
    code: 'unknown-name',
    message: `Không có dữ liệu nào tên là “${name}”.`,
    hint: near ? `Có phải ý bạn là “${near}”?` : 'Khai báo tên này trong indicators, values, agencies hoặc documents.',
  };
}

/** A year named by itself (`2021`) or from the plan's (`year`, `year-1`). */
function yearOf(word: string, planYear: number): number | undefined {
  if (/^\d{4}$/.test(word)) return Number(word);
  const match = /^year([+-]\d{1,2})?$/.exec(word);
  return match ? planYear + Number(match[1] ?? 0) : undefined;
}

function lookUp(path: string, data: Data): Value {
  const year = yearOf(path, data.year);
  if (year !== undefined) return String(year);
  const word = data.words.get(path);
  if (word !== undefined) return word;
  const [root = '', ...rest] = path.split('.');
  if (root === 'values') return data.values.get(rest.join('.')) ?? unknown(rest.join('.'), data.values.keys());
  if (root === 'agency') return data.agencies.get(rest.join('.')) ?? unknown(rest.join('.'), data.agencies.keys());
  const found = findIndicator(path, data);
  if ('code' in found) return found;
  return figureText(found.indicator, found.rest, path, data.year);
}

function findIndicator(path: string, data: Data): { indicator: Indicator; rest: string[] } | ExpressionError {
  const [root = '', ...rest] = path.split('.');
  let indicator = data.indicators.get(root);
  if (!indicator) return unknown(root, names(data));
  while (rest[0] !== undefined && indicator.parts.has(rest[0])) {
    indicator = indicator.parts.get(rest.shift() ?? '') ?? indicator;
  }
  return { indicator, rest };
}

const properties = ['name', 'unit', 'target', 'gain', 'year-1', 'year-2'];

function figureText(indicator: Indicator, rest: readonly string[], path: string, planYear: number): Value {
  const [property, detail, ...more] = rest;
  if (more.length > 0) return unknown(path, []);
  if (property === undefined || property === 'name') return indicator.name;
  if (property === 'unit') return indicator.unit;
  if (property === 'gain') return present(gain(indicator, planYear), writeFigure, path);
  if (property === 'target') {
    const { value, rank, rankGain } = indicator.target;
    if (detail === undefined || detail === 'value') return present(value, writeFigure, path);
    if (detail === 'rank') return present(rank, (text) => text, path);
    if (detail === 'rankGain') return present(rankGain, (text) => twoDigits(Number(text)), path);
    return unknown(detail, ['value', 'rank', 'rankGain']);
  }
  const year = yearOf(property, planYear);
  if (year === undefined) return unknown(property, [...indicator.parts.keys(), ...properties]);
  const observation = indicator.observations.get(year);
  if (detail === undefined || detail === 'value') return present(observation?.value, writeFigure, path);
  if (detail === 'rank') return present(observation && rankText(observation), (text) => text, path);
  if (detail === 'outOf') return present(observation?.outOf, writeFigure, path);
  return unknown(detail, ['value', 'rank', 'outOf']);
}

function present<T>(value: T | undefined, write: (value: T) => string, path: string): Value {
  return value === undefined ? noFigure(path) : write(value);
}

function noFigure(path: string): ExpressionError {
  return {
    code: 'no-figure',
    message: `Chưa có số liệu cho “${path}”.`,
    hint: 'Ghi thêm số liệu này vào observations hoặc target của chỉ số trong indicators.',
  };
}

const verbs = { '-1': 'giảm', '0': 'giữ nguyên', '1': 'tăng' } as const;

function changeOf(head: 'change' | 'difference', args: readonly string[], data: Data): Evaluation {
  const [path, from, to] = args;
  if (args.length !== 3 || !path || !from || !to) return badCall(`{{${head} mã-chỉ-số year-2 year-1}}`);
  const found = findIndicator(path, data);
  if ('code' in found) return { error: found };
  const [of = 'value'] = found.rest;
  const years = [yearOf(from, data.year), yearOf(to, data.year)];
  if ((of !== 'value' && of !== 'rank') || years[0] === undefined || years[1] === undefined) {
    return badCall(`{{${head} mã-chỉ-số year-2 year-1}}`);
  }
  const moved = change(found.indicator, of, years[0], years[1]);
  if (!moved) return { error: noFigure(`${path} ${from} ${to}`) };
  const doubt = of === 'rank' ? rankedDifferently(found.indicator, years[0], years[1]) : undefined;
  return { inlines: [{ text: movedText(head, moved) }], ...(doubt && { doubt }) };
}

function movedText(head: 'change' | 'difference', { direction, size, unit }: Change): string {
  if (head === 'difference') return size;
  return direction === 0 ? verbs[0] : `${verbs[direction]} ${withUnit(size, unit)}`;
}

/** Since 01/7/2025 there are 34 provinces in place of 63: a rank of then and one of now are no climb and no fall. */
function rankedDifferently({ name, observations }: Indicator, from: number, to: number): Doubt | undefined {
  const [before, after] = [observations.get(from)?.ranked, observations.get(to)?.ranked];
  if (before === undefined || after === undefined || before === after) return undefined;
  return {
    code: 'ranked-differently',
    message: `“${name}” năm ${from} xếp hạng trong ${before} đơn vị, năm ${to} trong ${after}: hai thứ hạng không so sánh được.`,
    hint: 'Ghi lại câu này cho đúng, hoặc chỉ nêu thứ hạng của từng năm trên tổng số đơn vị.',
  };
}

function count(path: string, data: Data): Evaluation {
  const found = findIndicator(path, data);
  if ('code' in found) return { error: found };
  return textOf(found.rest.length > 0 ? unknown(path, []) : twoDigits(found.indicator.parts.size));
}

/** Annex I, Part I, II.6: a law by its name (with its date in a basis), any other document in full the first time. */
function cite(id: string, data: Data, inBasis: boolean): Evaluation {
  const source = data.documents.get(id);
  if (!source) return { error: unknown(id, data.documents.keys()) };
  const { type, number, date, issuer, about } = source;
  const dated = date === undefined ? '' : ` ${knownDate(datePartsOf(date))}`;
  if (isLaw(type)) {
    const name = about ? `${type} ${about}` : type;
    const text = inBasis ? name + dated : name;
    return { inlines: [{ cite: id, first: text, again: name }] };
  }
  const again = number ? `${type} số\u00a0${number}` : type;
  const first = `${again}${dated}${issuer ? ` của ${issuer}` : ''}${about ? ` ${about}` : ''}`;
  return { inlines: [{ cite: id, first, again: number ? again : first }] };
}
