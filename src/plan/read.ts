import { type Finding, hasErrors } from '../findings/finding.ts';
import type { Plan } from './plan.ts';
import { resolve } from './resolve/resolve.ts';
import { explainIssues } from './schema/explain.ts';
import { type Spec, spec as specSchema } from './schema/spec.ts';
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
  const control = controlCharacter(source);
  if (control !== undefined) {
    report({
      code: 'yaml/control-character',
      severity: 'error',
      message: 'Ở đây có một ký tự điều khiển không nhìn thấy được.',
      hint: 'Xóa ký tự này rồi gõ lại đoạn chữ quanh nó.',
      file,
      span: { start: control, end: control + 1 },
    });
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

/** Invisible characters that break words apart, and what no text should hold: joiners, direction marks, non-characters. */
const invisible = /[\u00AD\u200B-\u200F\u2028\u2029\uFEFF\uFFFD-\uFFFF]/;

/** The first character that no XML file can carry or that nobody can see, except tab and line feed. */
function controlCharacter(source: string): number | undefined {
  for (let index = 0; index < source.length; index++) {
    const code = source.charCodeAt(index);
    if (code < 0x20 ? code !== 9 && code !== 10 : code >= 0x7f && code < 0xa0) return index;
  }
  if (!source.isWellFormed()) return source.search(/\p{Cs}/u);
  const found = source.search(invisible);
  return found === -1 ? undefined : found;
}

type Issues = NonNullable<ReturnType<typeof specSchema.safeParse>['error']>['issues'];

function issuesOf(value: unknown): Issues {
  return specSchema.safeParse(value).error?.issues ?? [];
}

/** The schema transforms nothing, so a value without issues is itself the spec, and its places are known. */
function isSpec(_value: unknown, issues: Issues): _value is Spec {
  return issues.length === 0;
}
