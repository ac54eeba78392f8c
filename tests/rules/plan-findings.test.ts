import { describe, expect, it } from 'vitest';
import { contentFindings } from '../../src/rules/plan-findings.ts';
import { tryToBuild } from '../support/docx-build.ts';
import { documentFrom, planNames, planText } from '../support/plans.ts';
import { spec } from '../support/spec.ts';

const found = (text: string) =>
  contentFindings(documentFrom(text), 'plan.yaml').map(({ code, severity, span }) => [
    code,
    severity,
    span && text.slice(span.start, span.end),
  ]);

describe('what the rules of content find in a plan', () => {
  it('points to the words in the spec', () => {
    const text = spec(`
      tasks:
        - Báo cáo kết quả trước ngày 15/6/2025.
    `);
    expect(found(text)).toEqual([['S13a', 'warning', 'Báo cáo kết quả trước ngày 15/6/2025.']]);
  });

  it('is an error only where the decree is contradicted', () => {
    const text = spec(`
      tasks:
        - Theo Kế hoạch số 12/KH-SNV ngày 31 tháng 02 năm 2025.
    `);
    expect(found(text)).toEqual([['B06b', 'error', 'Theo Kế hoạch số 12/KH-SNV ngày 31 tháng 02 năm 2025.']]);
  });

  it('leaves matters of consistency alone', () => {
    const text = spec(`
      tasks:
        - clauses:
            - Nội dung
    `);
    expect(found(text)).toEqual([]);
  });

  it.each(planNames)('is nothing in %s', (name) => {
    expect(contentFindings(documentFrom(planText(name)), name)).toEqual([]);
  });
});

describe('a plan that is built', () => {
  const tasks = 'tasks: [Báo cáo kết quả trước ngày 15/6/2025.]\n';
  const codes = async (text: string) => {
    const { findings } = await tryToBuild(text);
    return findings.map(({ code }) => code);
  };

  it('shows what the rules of content find', async () => {
    expect(await codes(spec(tasks))).toEqual(['S13a']);
  });

  it('still builds with a warning', async () => {
    const { files } = await tryToBuild(spec(tasks));
    expect(files).toHaveLength(1);
  });

  it('tells once what the plan itself has told', async () => {
    expect(await codes(spec('date: 2025-02-31\n'))).toEqual(['plan/impossible-date']);
  });

  it('is silent on what its author has seen', async () => {
    expect(await codes(spec(`${tasks}acknowledged: {S13a: Thời hạn của năm trước}\n`))).toEqual([]);
  });
});
