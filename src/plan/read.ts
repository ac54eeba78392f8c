import { type Finding, hasErrors } from '../findings/finding.ts';
import type { Sources } from '../findings/text.ts';
import { type Offices, withOffice } from './office.ts';
import { openPoint, openPointsIn } from './open-points.ts';
import { isMap } from './overlay.ts';
import type { Plan } from './plan.ts';
import { resolve } from './resolve/resolve.ts';
import { explainIssues } from './schema/explain.ts';
import { checkKeys, checkSpec } from './schema/spec.ts';
import { setAside } from './set-aside.ts';
import { readSource } from './source.ts';
import type { YamlSource } from './yaml.ts';

export interface ReadSettings {
  /** Whether what a person still has to decide is shown in the document instead of refused. */
  readonly draft?: boolean;
}

export interface PlanReading {
  /** Absent when there is an error among the findings. */
  readonly plan?: Plan;
  readonly findings: readonly Finding[];
  /** The plan's own text, as places refer to it. */
  readonly source: string;
  /** Every text that findings may point into: the plan's and its office's. */
  readonly sources: Sources;
}

/**
 * A spec's text → the plan, or everything that is wrong with it.
 *
 * @param text the file as it was read; a byte-order mark, CRLF and decomposed letters are put right
 * @param file how findings name it
 * @param offices where the office that a plan names is read
 */
export function readPlan(
  text: string,
  file: string,
  offices?: Offices,
  { draft = false }: ReadSettings = {},
): PlanReading {
  const findings: Finding[] = [];
  const report = (finding: Finding) => findings.push(finding);
  const { source, yaml: own } = readSource(text, file, report);
  const reading: PlanReading = own
    ? readYamlOf(own, source, file, offices, { draft })
    : { findings: [], source, sources: new Map([[file, source]]) };
  const { plan, ...rest } = reading;
  const all = { ...rest, findings: [...findings, ...reading.findings] };
  return plan && !hasErrors(findings) ? { ...all, plan } : all;
}

export interface RowData extends ReadSettings {
  /** What prose may name beside the plan's own data. */
  readonly columns?: ReadonlyMap<string, string>;
  /** The keys at the root that differ from a spec in which the schema found nothing; without them all are judged. */
  readonly changed?: readonly string[];
}

/**
 * The same for a spec whose YAML has been read already.
 *
 * @param own with the values of a row of data in it, if there is one
 * @param row what a row of data brings
 */
export function readYamlOf(
  own: YamlSource,
  source: string,
  file: string,
  offices?: Offices,
  { columns, changed, draft = false }: RowData = {},
): PlanReading {
  const findings: Finding[] = [];
  const report = (finding: Finding) => findings.push(finding);
  const { yaml, source: officeSource } = withOffice(own, file, offices, report);
  const sources = new Map([[file, source], ...(officeSource ? [officeSource] : [])]);
  if (!yaml) return { findings, source, sources };
  const open = openPointsIn(source);
  findings.push(...open.map((point) => openPoint(point, file, draft)));
  const { root } = yaml;
  const { spec, issues = [] } = changed && isMap(root) ? checkKeys(root, changed) : checkSpec(root);
  if (spec) {
    const plan = resolve(spec, yaml, file, report, { columns, draft, open });
    return hasErrors(findings) ? { findings, source, sources } : { plan, findings, source, sources };
  }
  findings.push(...explainIssues(issues, yaml, file));
  const rest = setAside(yaml);
  if (rest) {
    resolve(
      rest.spec,
      rest.yaml,
      file,
      (finding, needs = []) => {
        if (!needs.some(rest.mayHold) && !(finding.span && rest.touches(finding.span))) report(finding);
      },
      { columns, draft, open },
    );
  }
  return { findings, source, sources };
}
