import type { Finding, Report } from '../findings/finding.ts';
import { explainIssues } from '../plan/schema/explain.ts';
import type { IndicatorSpec } from '../plan/schema/indicators.ts';
import { checkResults, type ResultSpec, type ResultsSpec, resultsSchema } from '../plan/schema/results.ts';
import { readSource } from '../plan/source.ts';
import { suggest } from '../plan/suggest.ts';
import type { YamlSource } from '../plan/yaml.ts';

/** A file of results as it was read. */
export interface ResultsFile {
  /** As findings name it. */
  readonly file: string;
  readonly text: string;
}

export interface ResultsReading {
  /** Absent when there is an error in the file. */
  readonly results?: ResultsSpec;
  /** The text that the places of findings refer to. */
  readonly source: string;
}

/**
 * The results of a year, each under the id of its indicator, parts under `parts`.
 *
 * @param indicators of the plan, which say what ids there are
 */
export function readResults(
  { file, text }: ResultsFile,
  indicators: Readonly<Record<string, IndicatorSpec>>,
  report: Report,
): ResultsReading {
  const { source, yaml } = readSource(text, file, report);
  if (!yaml) return { source };
  const { results, issues = [] } = checkResults(yaml.root);
  for (const finding of explainIssues(issues, yaml, file, resultsSchema)) report(finding);
  if (!results) return { source };
  const known = new Map(Object.entries(indicators));
  const strangers = strangersIn(results, known, yaml, file);
  for (const finding of strangers) report(finding);
  return strangers.length > 0 ? { source } : { results, source };
}

function strangersIn(
  results: Readonly<Record<string, ResultSpec>>,
  known: ReadonlyMap<string, IndicatorSpec>,
  yaml: YamlSource,
  file: string,
): Finding[] {
  return Object.entries(results).flatMap(([id, { parts }]) => {
    const indicator = known.get(id);
    if (!indicator) {
      const near = suggest(id, known.keys());
      return [
        {
          code: 'renew/unknown-indicator',
          severity: 'error',
          message: `Kế hoạch không có chỉ số nào mang mã “${id}” ở chỗ này.`,
          hint: near ? `Có phải ý bạn là “${near}”?` : choiceOf([...known.keys()]),
          file,
          span: yaml.keySpan(results, id),
        } satisfies Finding,
      ];
    }
    return parts ? strangersIn(parts, new Map(indicator.parts?.map((part) => [part.id, part])), yaml, file) : [];
  });
}

function choiceOf(ids: readonly string[]): string {
  if (ids.length === 0) return 'Trong kế hoạch, ở đây không khai báo chỉ số hay phần nào: xóa mã này.';
  return `Ghi một trong các mã: ${ids.join(', ')}.`;
}
