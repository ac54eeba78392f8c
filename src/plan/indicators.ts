import { twoDigits } from '../decree30/numbering.ts';
import { absolute, type Figure, figureOf, subtract, writeFigure } from './figure.ts';
import type { IndicatorSpec } from './schema/indicators.ts';

/** An indicator with its figures by year. */
export interface Indicator {
  readonly name: string;
  readonly unit: string;
  readonly rankUnit: string;
  readonly observations: ReadonlyMap<number, Observation>;
  readonly target: { readonly value?: Figure; readonly rank?: string; readonly rankGain?: string };
  readonly lead: readonly string[];
  readonly isSum: boolean;
  readonly parts: ReadonlyMap<string, Indicator>;
}

export interface Observation {
  readonly value?: Figure;
  readonly outOf?: Figure;
  readonly rank?: number;
  readonly ranked?: string;
}

type TargetSpec = Exclude<NonNullable<IndicatorSpec['target']>, string>;

/** What stands under a key, unless it is missing or a blank. */
function filled<T>(written: string | null | undefined, read: (written: string) => T): T | undefined {
  return written === undefined || written === null ? undefined : read(written);
}

export function indicatorOf(spec: IndicatorSpec): Indicator {
  const target: TargetSpec = typeof spec.target === 'string' ? { value: spec.target } : (spec.target ?? {});
  return {
    name: spec.name.trim(),
    unit: spec.unit ?? '',
    rankUnit: spec.rankUnit ?? 'bậc',
    observations: new Map(
      spec.observations?.map(({ year, value, outOf, rank, ranked }) => [
        Number(year),
        {
          value: filled(value, figureOf),
          outOf: filled(outOf, figureOf),
          rank: filled(rank, Number),
          ranked: ranked ?? undefined,
        },
      ]),
    ),
    target: {
      value: filled(target.value, figureOf),
      rank: target.rank ?? undefined,
      rankGain: target.rankGain ?? undefined,
    },
    lead: spec.lead ?? [],
    isSum: spec.total === 'sum',
    parts: new Map(spec.parts?.map((part) => [part.id, indicatorOf(part)])),
  };
}

/** The last year before the plan's own that has a value. */
export function baseYear(indicator: Indicator, planYear: number): number | undefined {
  const years = [...indicator.observations]
    .filter(([year, { value }]) => year < planYear && value)
    .map(([year]) => year);
  return years.length > 0 ? Math.max(...years) : undefined;
}

/** Target minus the last value before the plan's year. */
export function gain(indicator: Indicator, planYear: number): Figure | undefined {
  const year = baseYear(indicator, planYear);
  const base = year === undefined ? undefined : indicator.observations.get(year)?.value;
  return base && indicator.target.value ? subtract(indicator.target.value, base) : undefined;
}

/** `32/63`, or `32` when it is not said out of how many. */
export function rankText({ rank, ranked }: Observation): string | undefined {
  if (rank === undefined) return undefined;
  return ranked === undefined ? String(rank) : `${rank}/${ranked}`;
}

/** A figure with its unit: `0,28 điểm`, `3,71%`. */
export function withUnit(figure: string, unit: string): string {
  if (unit === '') return figure;
  return unit === '%' ? `${figure}%` : `${figure}\u00a0${unit}`;
}

export interface Change {
  readonly direction: -1 | 0 | 1;
  /** The size of it: `0,28`, `05`. */
  readonly size: string;
  readonly unit: string;
}

/** How a value, or a rank, moved between two years. A rank that gets smaller has risen. */
export function change(indicator: Indicator, of: 'value' | 'rank', from: number, to: number): Change | undefined {
  const before = indicator.observations.get(from);
  const after = indicator.observations.get(to);
  if (of === 'rank') {
    if (before?.rank === undefined || after?.rank === undefined) return undefined;
    const places = before.rank - after.rank;
    return { direction: sign(places), size: twoDigits(Math.abs(places)), unit: indicator.rankUnit };
  }
  if (!before?.value || !after?.value) return undefined;
  const difference = subtract(after.value, before.value);
  return { direction: sign(difference.unscaled), size: writeFigure(absolute(difference)), unit: indicator.unit };
}

function sign(value: number | bigint): -1 | 0 | 1 {
  return value < 0 ? -1 : value > 0 ? 1 : 0;
}
