import { describe, expect, test } from 'vitest';
import { importPlan } from '../../src/import/import.ts';
import { buildSpec, planIds, planText } from '../support/docx-build.ts';
import { columnWidths, printedPassages, roledOf } from '../support/docx-read.ts';
import { allSpecs } from '../support/docx-variants.ts';

/** What this project wrote can be imported and built again without a difference that one could see. */

async function thereAndBack(
  spec: string,
): Promise<{ before: string[][]; after: string[][]; yaml: string; lost: readonly string[]; widths: number[] }> {
  const files = (await buildSpec(spec)).map(({ bytes }) => roledOf(bytes));
  const made = importPlan(files, 'cu.docx', 2000);
  if (!made) throw new Error('there is no document in it');
  const again = (await buildSpec(made.yaml)).map(({ bytes }) => roledOf(bytes));
  const [old, own] = [files.flatMap(columnWidths), again.flatMap(columnWidths)];
  const widths = old.map((width, index) => Math.abs(width - (own[index] ?? 0)));
  return {
    before: files.map(printedPassages),
    after: again.map(printedPassages),
    yaml: made.yaml,
    lost: made.findings.map(({ message }) => message),
    widths,
  };
}

const apart = (text: string) => text.replace(/^medium: .*$/m, 'medium: electronic\nfiles: separate');
const layouts = {
  'of size 13': 'layout:\n  size: 13\n',
  'with margins of its own': 'layout:\n  margins: { top: 25, bottom: 22, left: 35, right: 15 }\n',
  'with lines and indents of its own': 'layout:\n  firstLine: 1\n  spacing: 8\n  lineSpacing: 1,3\n',
};

describe('a plan that was built, imported and built again', () => {
  test.each(allSpecs)('%s reads the same, paragraph by paragraph', async (_, text) => {
    const { before, after, lost, widths } = await thereAndBack(text);
    expect(after).toEqual(before);
    expect(lost).toEqual([]);
    expect(Math.max(0, ...widths)).toBeLessThan(2);
  });

  test.each(planIds)('%s reads the same where its files are separate', async (id) => {
    const { before, after } = await thereAndBack(apart(planText(id)));
    expect(after).toEqual(before);
  });

  test.each(Object.entries(layouts))('reads the same %s', async (_, layout) => {
    const { before, after } = await thereAndBack(
      `${planText('laichau-2023').replace(/^layout:(\n .*)*\n/m, '')}\n${layout}`,
    );
    expect(after).toEqual(before);
  });

  test('has the words of a spec that a person can review', async () => {
    const { yaml } = await thereAndBack(planText('hatinh-2025'));
    await expect(yaml).toMatchFileSnapshot('../golden/import-hatinh-2025.yaml');
  });
});
