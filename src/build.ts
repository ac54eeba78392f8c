import { parseDocument } from './document/parse.ts';
import type { Document } from './document/tree.ts';
import { type Setting, type WordFile, writeDocx } from './docx/write.ts';
import type { Deflate } from './docx/zip.ts';
import { type Finding, hasErrors } from './findings/finding.ts';
import type { Plan } from './plan/plan.ts';
import { readPlan } from './plan/read.ts';
import type { Wording } from './template/word.ts';

/** The one way through: spec text → plan → HTML → document → Word files. Strings in, bytes out. */

export interface Build {
  /** Empty when there is an error among the findings. */
  readonly files: readonly WordFile[];
  readonly findings: readonly Finding[];
  /** The text that the places of findings in the spec refer to. */
  readonly source: string;
}

/** Where a plan's wording comes from; it may answer that there is none by reporting why. */
export type FindWording = (plan: Plan, report: (finding: Finding) => void) => Promise<Wording | undefined>;

export async function build(text: string, file: string, findWording: FindWording, deflate: Deflate): Promise<Build> {
  const { plan, findings: found, source } = readPlan(text, file);
  const findings = [...found];
  const stop = (): Build => ({ files: [], findings, source });
  if (!plan) return stop();
  const report = (finding: Finding) => findings.push(finding);
  const wording = await findWording(plan, report);
  const document = wording && documentOf(plan, wording, report);
  if (!document || hasErrors(findings)) return stop();
  return { files: writeDocx(document, settingOf(plan), deflate), findings, source };
}

/** A plan in the words of a template, as a document. */
export function documentOf(plan: Plan, wording: Wording, report: (finding: Finding) => void): Document | undefined {
  const html = wording(plan, report);
  return html === undefined ? undefined : parseDocument(html, plan.template, report);
}

function settingOf({ layout, issuer, date }: Plan): Setting {
  const { year, month = 1, day = 1 } = date;
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  return {
    ...layout,
    creator: issuer.name,
    created: `${year}-${twoDigits(month)}-${twoDigits(day)}T00:00:00Z`,
  };
}
