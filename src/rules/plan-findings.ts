import type { Document } from '../document/tree.ts';
import type { Finding } from '../findings/finding.ts';
import { outlineOf } from '../outline/of-document.ts';
import type { Level } from './card.ts';
import type { OutlineRule } from './outline/rule.ts';
import { outlineRules } from './outline/rules.ts';

/** What cannot be broken by a plan: its numbers are computed, and its references to appendices are checked where they are written. */
const settled: ReadonlySet<string> = new Set(['S05', 'S05b', 'A02', 'S14']);

const severities: Readonly<Record<Level, Finding['severity'] | undefined>> = {
  E: 'error',
  W: 'warning',
  I: undefined,
};

const rules: readonly OutlineRule[] = outlineRules.filter(({ code }) => !settled.has(code));

/**
 * What the rules of content find in a plan's document. Matters of consistency (I) are left to `check`: a plan that is
 * still being written would be full of them.
 *
 * @param file the spec, as the user named it
 */
export function contentFindings(document: Document, file: string): Finding[] {
  const outline = outlineOf(document);
  const findings: Finding[] = [];
  for (const rule of rules) {
    rule.check(outline, ({ where, found, remedy, level = rule.level }) => {
      // Words that stand nowhere in the spec are the template's: the clerk cannot put them right, so they stop nothing.
      const severity = severities[where ? level : level === 'E' ? 'W' : level];
      if (!severity) return;
      findings.push({
        code: rule.code,
        severity,
        message: found,
        hint: remedy,
        file: where?.file ?? file,
        span: where,
      });
    });
  }
  return findings;
}
