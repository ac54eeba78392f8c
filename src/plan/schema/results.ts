import * as z from 'zod';
import { observation } from './indicators.ts';
import { identifier } from './scalars.ts';

/** What came of a plan's indicators in its year, indicator by indicator and part by part. */

export interface ResultSpec {
  value?: string | null | undefined;
  outOf?: string | null | undefined;
  rank?: string | null | undefined;
  ranked?: string | null | undefined;
  parts?: Record<string, ResultSpec> | undefined;
}

const figures = observation.omit({ year: true }).shape;

const result: z.ZodType<ResultSpec> = z.strictObject({
  ...figures,
  parts: z
    .lazy(() => z.record(identifier, result))
    .optional()
    .meta({ title: 'Các phần' }),
});

export const resultsSchema = z.record(identifier, result);

/** A file of results, whose keys are the ids of the plan's indicators. */
export type ResultsSpec = Record<string, ResultSpec>;

type Checked =
  | { readonly results: ResultsSpec; readonly issues?: never }
  | { readonly results?: never; readonly issues: readonly z.core.$ZodIssue[] };

export function checkResults(value: unknown): Checked {
  const issues = resultsSchema.safeParse(value).error?.issues ?? [];
  return isResults(value, issues) ? { results: value } : { issues };
}

/** The schema transforms nothing: a value without issues is itself the results, and its containers keep their places. */
function isResults(_value: unknown, issues: readonly unknown[]): _value is ResultsSpec {
  return issues.length === 0;
}
