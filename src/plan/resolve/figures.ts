import { writeFigure } from '../figure.ts';
import { baseYear, gain, type Indicator, rankText, withUnit } from '../indicators.ts';
import { noTarget, targetBelow } from '../messages/figures.ts';
import { unknownId } from '../messages/references.ts';
import type { FigureColumn, FigureRow, FigureTable, Target } from '../plan.ts';
import type { FigureColumnSpec } from '../schema/tables.ts';
import { blank, type Context, prose, reportError, reportWarning } from './context.ts';

/** The lines of targets of an indicator: one for each of its parts, or one for itself when it has none. */
export function targetsOf(context: Context, block: { targets: string; each?: string }): Target[] {
  const indicator = indicatorAt(context, block, 'targets', block.targets);
  if (!indicator) return [];
  const measured = indicator.parts.size > 0 ? [...indicator.parts.values()] : [indicator];
  return measured.map((part) => {
    const { year } = context.data;
    const { value } = part.target;
    if (!value) {
      const missing = noTarget(block.targets, part.name, context.yaml.valueSpan(block, 'targets'));
      (context.draft ? reportWarning : reportError)(context, missing);
    }
    const target = value ? writeFigure(value) : blank;
    const rise = gain(part, year);
    if (rise && rise.unscaled < 0n && block.each === undefined) {
      reportError(context, targetBelow(part.name, context.yaml.valueSpan(block, 'targets')));
    }
    const local = new Map([
      ['name', part.name],
      ['target', target],
      ['gain', rise ? writeFigure(rise) : context.draft ? blank : ''],
      ['unit', part.unit || indicator.unit],
    ]);
    const unit = part.unit || indicator.unit;
    return {
      name: part.name,
      target: withUnit(target, unit),
      gain: rise && withUnit(writeFigure(rise), unit),
      baseYear: baseYear(part, year),
      sentence: prose(context, block, 'each', { local }),
    };
  });
}

const usualColumns: FigureColumnSpec[] = ['number', 'name', 'value', 'target', 'gain'];

/** A table of an indicator: a row for each part, 1, 2, 2.1 …, and a last one for the whole. */
export function figureTable(
  context: Context,
  block: { figures: string; columns?: FigureColumnSpec[] | undefined },
): FigureTable {
  const indicator = indicatorAt(context, block, 'figures', block.figures);
  if (!indicator) return { columns: [], rows: [] };
  const columns = (block.columns ?? usualColumns).map((column) => columnOf(context, column, indicator));
  const rowsOf = (whole: Indicator, number: string): FigureRow[] =>
    [...whole.parts.values()].flatMap((part, index) => {
      const own = number === '' ? String(index + 1) : `${number}.${index + 1}`;
      return [rowOf(context, part, columns, own, false), ...rowsOf(part, own)];
    });
  const parts = rowsOf(indicator, '');
  const isTotal = parts.length > 0;
  return { columns, rows: [...parts, rowOf(context, indicator, columns, isTotal ? '' : '1', isTotal)] };
}

function columnOf(context: Context, column: FigureColumnSpec, indicator: Indicator): FigureColumn {
  const base = baseYear(indicator, context.data.year) ?? context.data.year - 1;
  if (column === 'value' || column === 'rank' || column === 'outOf')
    return { shows: column, year: base, unit: indicator.unit };
  if (column === 'target') return { shows: column, year: context.data.year, unit: indicator.unit };
  if (column === 'gain') return { shows: column, year: base, unit: indicator.unit };
  if (typeof column === 'string') return { shows: column };
  if ('blank' in column) return { shows: 'blank', title: prose(context, column, 'blank') };
  const [shows, written] = 'value' in column ? (['value', column.value] as const) : (['rank', column.rank] as const);
  const year = /^year([+-]\d+)?$/.test(written) ? context.data.year + Number(written.slice(4) || 0) : Number(written);
  return { shows, year, unit: indicator.unit };
}

function rowOf(
  context: Context,
  indicator: Indicator,
  columns: readonly FigureColumn[],
  number: string,
  total: boolean,
): FigureRow {
  const cells = columns.map((column) => ({ shows: column.shows, text: cellText(context, indicator, column, number) }));
  return { total, cells };
}

function cellText(
  context: Context,
  indicator: Indicator,
  { shows, year = 0 }: FigureColumn,
  number: string,
): string | undefined {
  const observation = indicator.observations.get(year);
  switch (shows) {
    case 'number':
      return number;
    case 'name':
      return indicator.name;
    case 'unit':
      return indicator.unit;
    case 'value':
      return observation?.value && writeFigure(observation.value);
    case 'outOf':
      return observation?.outOf && writeFigure(observation.outOf);
    case 'rank':
      return observation && rankText(observation);
    case 'target':
      return indicator.target.value && writeFigure(indicator.target.value);
    case 'gain': {
      const rise = gain(indicator, context.data.year);
      return rise && writeFigure(rise);
    }
    case 'lead':
      return indicator.lead.map((lead) => context.data.agencies.get(lead) ?? lead).join('; ') || undefined;
    case 'blank':
      return undefined;
  }
}

function indicatorAt(context: Context, container: object, key: string, id: string): Indicator | undefined {
  const indicator = context.data.indicators.get(id);
  if (!indicator) {
    reportError(
      context,
      unknownId('indicator', id, context.data.indicators.keys(), context.yaml.valueSpan(container, key)),
    );
  }
  return indicator;
}
