import { readdirSync, readFileSync } from 'node:fs';
import { documentOf } from '../../src/build.ts';
import type { Document } from '../../src/document/tree.ts';
import { type Finding, hasErrors } from '../../src/findings/finding.ts';
import { placeOf } from '../../src/findings/place.ts';
import { renderText } from '../../src/findings/text.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { readPlan } from '../../src/plan/read.ts';
import { compileTemplate } from '../../src/template/compile.ts';
import type { Wording } from '../../src/template/word.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const withoutExtension = (name: string) => name.replace(/\.\w+$/, '');

export const planNames = readdirSync(new URL('plans/', root))
  .filter((name) => name.endsWith('.yaml'))
  .map(withoutExtension)
  .sort();

export function planText(name: string): string {
  return read(`plans/${name}.yaml`);
}

const partials = new Map(
  readdirSync(new URL('templates/partials/', root)).map((name) => [
    withoutExtension(name),
    read(`templates/partials/${name}`),
  ]),
);

const wordings = new Map<string, Wording>();

/** One of the project's own templates, compiled once. */
function projectWording(template: string): Wording {
  const known = wordings.get(template);
  if (known) return known;
  const wording = compileTemplate({ file: template, text: read(`templates/${template}.hbs`), partials });
  wordings.set(template, wording);
  return wording;
}

export interface Built {
  readonly plan?: Plan;
  readonly document?: Document;
  readonly findings: readonly Finding[];
  readonly source: string;
}

/** A spec's text → its plan and its document in the project's own words, with everything that was found. */
export function buildText(text: string, file = 'plan.yaml'): Built {
  const { plan, findings: found, source } = readPlan(text, file);
  const findings = [...found];
  const document = plan && documentOf(plan, projectWording(plan.template), (finding) => findings.push(finding));
  return { plan, document, findings, source };
}

/** The document of a spec that must be without error. */
export function documentFrom(text: string, file = 'plan.yaml'): Document {
  const { document, findings, source } = buildText(text, file);
  if (!document || hasErrors(findings)) throw new Error(renderText(findings, new Map([[file, source]])));
  return document;
}

/** The plan of a spec that must be without error. */
export function planFrom(text: string, file = 'plan.yaml'): Plan {
  const { plan, findings, source } = readPlan(text, file);
  if (!plan || hasErrors(findings)) throw new Error(renderText(findings, new Map([[file, source]])));
  return plan;
}

/** What is wrong with a spec, as `code line:column`, in the order of the places. */
export function problems(text: string): string[] {
  const { findings, source } = buildText(text);
  return [...findings]
    .sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0))
    .map(({ code, span }) => {
      const { line, column } = placeOf(source, span?.start ?? 0);
      return span ? `${code} ${line}:${column}` : code;
    });
}

/** The hints of what is wrong with a spec. */
export function hints(text: string): (string | undefined)[] {
  return buildText(text).findings.map(({ hint }) => hint);
}

/** What stands in the source at the place of each finding. */
export function underlined(text: string): string[] {
  const { findings, source } = buildText(text);
  return findings.map(({ span }) => (span ? source.slice(span.start, span.end) : ''));
}
