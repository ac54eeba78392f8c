import { type RuleSettings, withSettings } from './config/settings.ts';
import { parseDocument } from './document/parse.ts';
import type { Document } from './document/tree.ts';
import { type Setting, type WordFile, writeDocx } from './docx/write.ts';
import { type Finding, hasErrors, stops } from './findings/finding.ts';
import type { Sources } from './findings/text.ts';
import type { Offices } from './plan/office.ts';
import type { Plan } from './plan/plan.ts';
import { type PlanReading, readPlan } from './plan/read.ts';
import { contentFindings } from './rules/plan-findings.ts';
import type { Wording } from './template/word.ts';
import type { Deflate } from './zip/write.ts';

/** The one way through: spec text → plan → HTML → document → Word files. Strings in, bytes out. */

export interface Examination {
  readonly plan?: Plan;
  /** Absent when there is an error among the findings. */
  readonly document?: Document;
  /** Without the warnings that the plan acknowledges. */
  readonly findings: readonly Finding[];
  /** The text that the places of findings in the spec refer to. */
  readonly source: string;
  /** Every text that findings may point into, by file: the spec's and its office's. */
  readonly sources: Sources;
}

export interface Build {
  /** Empty when there is an error among the findings. */
  readonly files: readonly WordFile[];
  readonly findings: readonly Finding[];
  readonly source: string;
  readonly sources: Sources;
}

/** Where a plan's wording comes from; it may answer that there is none by reporting why. */
export type FindWording = (plan: Plan, report: (finding: Finding) => void) => Promise<Wording | undefined>;

export interface ExamineSettings {
  /** Where the office that a plan names is read. */
  readonly offices?: Offices;
  /** Whether what a person still has to decide is shown in yellow under “DỰ THẢO” instead of refused. */
  readonly draft?: boolean;
  /** What an office wants otherwise of the rules of content. */
  readonly rules?: RuleSettings;
}

/** Everything that can be wrong with a plan, found without writing anything. */
export async function examine(
  text: string,
  file: string,
  findWording: FindWording,
  { offices, draft = false, rules }: ExamineSettings = {},
): Promise<Examination> {
  return examineReading(readPlan(text, file, offices, { draft }), findWording, rules);
}

/** The same for a plan that has been read. */
export async function examineReading(
  { plan, findings: found, source, sources }: PlanReading,
  findWording: FindWording,
  rules: RuleSettings = new Map(),
): Promise<Examination> {
  if (!plan) return { findings: found, source, sources };
  const findings = [...found];
  const report = (finding: Finding) => findings.push(finding);
  const wording = await findWording(plan, report);
  const document = wording && documentOf(plan, wording, report);
  // What is wrong already would be found again in the document: an impossible date, a broken reference.
  if (document && !hasErrors(findings)) findings.push(...withSettings(contentFindings(document, plan.file), rules));
  const open = findings.filter(({ severity, code }) => severity === 'error' || !plan.acknowledged.has(code));
  const examined = { plan, findings: open, source, sources };
  return hasErrors(open) ? examined : { ...examined, document };
}

export interface BuildSettings extends ExamineSettings {
  /** Whether a warning stops the build too. */
  readonly strict?: boolean;
}

export async function build(
  text: string,
  file: string,
  findWording: FindWording,
  deflate: Deflate,
  { strict = false, draft = false, ...settings }: BuildSettings = {},
): Promise<Build> {
  const { plan, document, ...rest } = await examine(text, file, findWording, { draft, ...settings });
  if (!plan || !document || stops(rest.findings, strict)) return { files: [], ...rest };
  return { files: writeDocx(document, { ...settingOf(plan), draft }, deflate), ...rest };
}

/** A plan in the words of a template, as a document. */
export function documentOf(plan: Plan, wording: Wording, report: (finding: Finding) => void): Document | undefined {
  const html = wording(plan, report);
  return html === undefined ? undefined : parseDocument(html, plan.template, report);
}

/** How a plan is to be laid out, and what the file says of itself. */
export function settingOf({ layout, issuer, date }: Plan): Setting {
  const { year, month = 1, day = 1 } = date;
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  return {
    ...layout,
    creator: issuer.name,
    created: `${year}-${twoDigits(month)}-${twoDigits(day)}T00:00:00Z`,
  };
}
