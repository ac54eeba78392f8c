import { writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { renderText } from '../../src/findings/text.ts';
import { renewPlan } from '../../src/year/renew.ts';
import { reviewText } from '../../src/year/review.ts';
import { planText } from '../support/plans.ts';

test('x', () => {
  for (const [name, year] of [
    ['hatinh-2025', 2026],
    ['laichau-2023', 2026],
    ['kontum-2024', 2026],
    ['bachsam-2023', 2026],
    ['dongthap-2023', 2026],
  ] as const) {
    const { text, review, findings, sources } = renewPlan(planText(name), `plans/${name}.yaml`, {
      year,
      newFile: `plans/${name.slice(0, -4)}${year}.yaml`,
      date: { year, month: 1, day: 1 },
    });
    writeFileSync(`/tmp/renew/${name}.yaml`, text ?? '');
    writeFileSync(`/tmp/renew/${name}.md`, review ? reviewText(review) : renderText(findings, sources));
  }
});
