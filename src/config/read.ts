import { type Finding, hasErrors, type Span } from '../findings/finding.ts';
import { readSource } from '../plan/source.ts';
import { suggest } from '../plan/suggest.ts';
import type { YamlSource } from '../plan/yaml.ts';
import {
  type ConfigProblem,
  emptyReason,
  missingKey,
  notALevel,
  notAMap,
  unknownKey,
  unknownRule,
} from './messages.ts';
import type { RuleSetting, RuleSettings } from './settings.ts';

export interface ConfigReading {
  /** Absent when there is an error among the findings. */
  readonly settings?: RuleSettings;
  readonly findings: readonly Finding[];
  /** The text that the findings point into. */
  readonly source: string;
}

/**
 * The text of `kehoach.config.yaml` → what the office has set for rules, or everything that is wrong with it. An empty
 * file sets nothing.
 *
 * @param text the file as it was read
 * @param file how findings name it
 * @param codes of the rules there are
 */
export function readConfig(text: string, file: string, codes: readonly string[]): ConfigReading {
  const findings: Finding[] = [];
  const { source, yaml } = readSource(text, file, (finding) => findings.push(finding));
  if (!yaml) return { findings, source };
  const report = (problem: ConfigProblem, span: Span) => findings.push({ ...problem, severity: 'error', file, span });
  const settings = settingsIn(yaml, source, codes, report);
  return hasErrors(findings) ? { findings, source } : { settings, findings, source };
}

type ReportAt = (problem: ConfigProblem, span: Span) => void;

function settingsIn(yaml: YamlSource, source: string, codes: readonly string[], report: ReportAt): RuleSettings {
  const { root } = yaml;
  const settings = new Map<string, RuleSetting>();
  if (root === null) return settings;
  if (!isMap(root)) {
    report(notAMap('Tệp cấu hình'), { start: 0, end: Math.max(1, source.trimEnd().length) });
    return settings;
  }
  refuseOthers(root, ['rules', '$schema'], yaml, report);
  const rules: unknown = Reflect.get(root, 'rules');
  if (rules === undefined || rules === null) return settings;
  if (!isMap(rules)) {
    report(notAMap('Khóa rules'), yaml.valueSpan(root, 'rules'));
    return settings;
  }
  for (const [code, value] of Object.entries(rules)) {
    if (!codes.includes(code)) {
      report(unknownRule(code, nearestCode(code, codes)), yaml.keySpan(rules, code));
      continue;
    }
    const setting = settingOf(code, value, rules, yaml, report);
    if (setting) settings.set(code, setting);
  }
  return settings;
}

function settingOf(
  code: string,
  value: unknown,
  rules: object,
  yaml: YamlSource,
  report: ReportAt,
): RuleSetting | undefined {
  if (!isMap(value)) {
    report(notAMap(`Quy tắc ${code}`), yaml.valueSpan(rules, code));
    return undefined;
  }
  const keys = ['level', 'reason'] as const;
  const meant = refuseOthers(value, keys, yaml, report);
  for (const key of keys) {
    const isMissing = !Object.hasOwn(value, key) && !meant.has(key);
    if (isMissing) report(missingKey(code, key), yaml.keySpan(rules, code));
  }
  const level: unknown = Reflect.get(value, 'level');
  const reason: unknown = Reflect.get(value, 'reason');
  if (level !== undefined && !isLevel(level)) report(notALevel(code), yaml.valueSpan(value, 'level'));
  const isReason = typeof reason === 'string' && reason.trim() !== '';
  if (reason !== undefined && !isReason) report(emptyReason(code), yaml.valueSpan(value, 'reason'));
  return isLevel(level) && isReason ? { level, reason: reason.trim() } : undefined;
}

/** @returns the known keys that unknown ones were probably meant to be */
function refuseOthers(map: object, known: readonly string[], yaml: YamlSource, report: ReportAt): Set<string> {
  const meant = new Set<string>();
  for (const key of Object.keys(map).filter((key) => !known.includes(key))) {
    const near = suggest(key, known);
    if (near !== undefined) meant.add(near);
    report(unknownKey(key, near), yaml.keySpan(map, key));
  }
  return meant;
}

/** A code differs from another by few letters, so only one of the same group is near enough to be meant. */
function nearestCode(code: string, codes: readonly string[]): string | undefined {
  const written = code.trim().toUpperCase();
  if (codes.includes(written)) return written;
  return suggest(
    written,
    codes.filter((candidate) => candidate[0] === written[0]),
  );
}

function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isLevel(value: unknown): value is RuleSetting['level'] {
  return value === 'E' || value === 'W' || value === 'I' || value === 'off';
}
