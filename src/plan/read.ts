import { type Finding, hasErrors } from '../findings/finding.ts';
import type { Plan } from './plan.ts';
import { resolve } from './resolve/resolve.ts';
import { explainIssues } from './schema/explain.ts';
import { type Spec, spec as specSchema } from './schema/spec.ts';
import { unprintable, unprintableAt } from './unprintable.ts';
import { readYaml } from './yaml.ts';

export interface PlanReading {
  /** Absent when there is an error among the findings. */
  readonly plan?: Plan;
  readonly findings: readonly Finding[];
  /** The text that the findings' places refer to. */
  readonly source: string;
}

/**
 * A spec's text → the plan, or everything that is wrong with it.
 *
 * @param text the file as it was read; a byte-order mark, CRLF and decomposed letters are put right
 * @param file how findings name it
 */
export function readPlan(text: string, file: string): PlanReading {
  const source = normalise(text);
  const findings: Finding[] = [];
  const report = (finding: Finding) => findings.push(finding);
  const at = unprintableAt(source);
  if (at !== undefined) {
    report(unprintable(file, { start: at, end: at + 1 }));
    return { findings, source };
  }
  const yaml = readYaml(source, file, report);
  if (!yaml) return { findings, source };
  const spec = yaml.root;
  const issues = issuesOf(spec);
  if (issues.length > 0 || !isSpec(spec, issues)) {
    return { findings: [...findings, ...explainIssues(issues, yaml, file)], source };
  }
  const plan = resolve(spec, yaml, file, report);
  return hasErrors(findings) ? { findings, source } : { plan, findings, source };
}

/** NFC, `\n` line ends, no byte-order mark: TCVN 6909:2001 is precomposed Unicode (Annex I, Part I, I.4). */
function normalise(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
}

type Issues = NonNullable<ReturnType<typeof specSchema.safeParse>['error']>['issues'];

function issuesOf(value: unknown): Issues {
  return specSchema.safeParse(value).error?.issues ?? [];
}

/** The schema transforms nothing, so a value without issues is itself the spec, and its places are known. */
function isSpec(_value: unknown, issues: Issues): _value is Spec {
  return issues.length === 0;
}
