import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasErrors } from '../../src/findings/finding.ts';
import { openPointsIn } from '../../src/plan/open-points.ts';
import { readPlan } from '../../src/plan/read.ts';
import type { Review } from '../../src/year/review.ts';
import { lineDiff } from '../support/line-diff.ts';
import { planNames, planText } from '../support/plans.ts';
import { renewed } from '../support/renewals.ts';

/** What holds of every plan, every year, however its lines end. */

const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;

const renewals = fc.record({
  name: fc.constantFrom(...planNames),
  year: fc.integer({ min: 2026, max: 2040 }),
  ends: fc.constantFrom((text: string) => text, windows),
});

/** The lines of the new file that the list tells of. */
function told({ changes, questions }: Review): Set<number> {
  const lines = new Set(questions.map(({ line }) => line));
  for (const { line, lastLine } of changes) for (let at = line; at <= lastLine; at++) lines.add(at);
  return lines;
}

test('every line that differs is in the list of changes or is an open point that is listed', () => {
  fc.assert(
    fc.property(renewals, ({ name, year, ends }) => {
      const before = ends(planText(name));
      const { text, review } = renewed(before, { year });
      const lines = told(review);
      const changes = lineDiff(before, text);
      expect(changes.filter(({ sign, line }) => sign === '+' && !lines.has(line))).toEqual([]);
      // What goes has something in its stead: no line is lost.
      const inserted = review.changes.reduce(
        (sum, { before: old, line, lastLine }) => sum + (old === '' ? lastLine - line + 1 : 0),
        0,
      );
      const asked = review.questions.filter(({ isFormer }) => !isFormer).length;
      expect(text.split('\n').length).toBe(before.split('\n').length + inserted + asked);
    }),
    { numRuns: 20 },
  );
});

test('every line that is named says what it is named for', () => {
  fc.assert(
    fc.property(renewals, ({ name, year, ends }) => {
      const { text, review } = renewed(ends(planText(name)), { year });
      const lines = text.split(/\r?\n/);
      for (const question of review.questions)
        expect(lines[question.line - 1]?.trim()).toBe(`# CẦN QUYẾT ĐỊNH: ${question.text}`);
      for (const { line, lastLine, after } of review.changes) {
        const [first = ''] = after.trim().split('\n');
        expect(lines.slice(line - 1, lastLine).join('\n')).toContain(first.trim());
      }
      for (const { line, text: words, kind } of review.literals) {
        const [first = ''] = words.split(' ');
        if (kind !== 'citation') expect(lines[line - 1]).toContain(first);
      }
    }),
    { numRuns: 20 },
  );
});

test('the new plan is read without an error but for what is open, and renews again', () => {
  fc.assert(
    fc.property(renewals, fc.integer({ min: 1, max: 3 }), ({ name, year, ends }, later) => {
      let { text, review } = renewed(ends(planText(name)), { year });
      for (let next = year + 1; next <= year + later; next++) ({ text, review } = renewed(text, { year: next }));
      const draft = readPlan(text, 'a.yaml', undefined, { draft: true });
      expect(hasErrors(draft.findings)).toBe(false);
      expect(draft.plan?.year).toBe(year + later);
      const found = openPointsIn(text.replace('\uFEFF', '').replaceAll('\r\n', '\n'));
      expect(found.map(({ text: words }) => words)).toEqual(review.questions.map(({ text: words }) => words));
      const codes = new Set(
        readPlan(text, 'a.yaml')
          .findings.filter(({ severity }) => severity === 'error')
          .map(({ code }) => code),
      );
      expect([...codes].every((code) => code === 'plan/open-point' || code === 'plan/no-figure')).toBe(true);
    }),
    { numRuns: 12 },
  );
});
