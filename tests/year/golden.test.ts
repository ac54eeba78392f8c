import { expect, test } from 'vitest';
import { reviewText } from '../../src/year/review.ts';
import { planText } from '../support/plans.ts';
import { changedLines, type Renewed, renewed } from '../support/renewals.ts';

/** Whole plans renewed: what changed, line by line, and what a person is told. */

const results2025 = `par-index:
  value: 90,11
  rank: 12
  ranked: 34
  parts:
    the-che:
      value: 9,05
sipas:
  value: 86,02
`;

async function holds(name: string, before: string, after: Renewed): Promise<void> {
  await expect(changedLines(before, after.text)).toMatchFileSnapshot(`golden/${name}.diff.txt`);
  await expect(reviewText(after.review)).toMatchFileSnapshot(`golden/${name}.review.md`);
}

test('Hà Tĩnh 2025 for 2026, with some of the results, and that for 2027, with none', async () => {
  const first = planText('hatinh-2025');
  const second = renewed(first, { year: 2026, results: results2025 });
  await holds('hatinh-2026', first, second);
  await holds('hatinh-2027', second.text, renewed(second.text, { year: 2027 }));
});

test('Lai Châu 2023 for 2026, three years later', async () => {
  const first = planText('laichau-2023');
  await holds('laichau-2026', first, renewed(first, { year: 2026 }));
});

test.each(['bachsam-2023', 'dongthap-2023', 'kontum-2024'])('%s for 2026: much is asked', async (name) => {
  const first = planText(name);
  await holds(name.replace(/\d{4}$/, '2026'), first, renewed(first, { year: 2026 }));
});
