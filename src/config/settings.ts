import type { Finding, Severity } from '../findings/finding.ts';
import type { Level } from '../rules/card.ts';

/** What an office has set for rules in `kehoach.config.yaml`, by their codes. */
export type RuleSettings = ReadonlyMap<string, RuleSetting>;

export interface RuleSetting {
  readonly level: Level | 'off';
  /** Why, in the office's words; a report repeats it. */
  readonly reason: string;
}

const severities: Readonly<Record<Level, Severity>> = { E: 'error', W: 'warning', I: 'note' };

/** Findings as an office wants them: some left out, some graver or milder, which they then say of themselves. */
export function withSettings(findings: readonly Finding[], settings: RuleSettings): Finding[] {
  return findings.flatMap((finding) => {
    const setting = settings.get(finding.code);
    if (!setting) return [finding];
    const { level, reason } = setting;
    if (level === 'off') return [];
    const severity = severities[level];
    return severity === finding.severity
      ? [finding]
      : [{ ...finding, severity, byOffice: { from: finding.severity, reason } }];
  });
}
