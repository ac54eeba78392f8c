import { describe, expect, test } from 'vitest';
import { openPointsIn } from '../../src/plan/open-points.ts';
import { readPlan } from '../../src/plan/read.ts';
import { problems, underlined } from '../support/plans.ts';
import { dedent, spec } from '../support/spec.ts';

/** `# CẦN QUYẾT ĐỊNH:` above a line: what a person still has to decide. */

const mark = '# CẦN QUYẾT ĐỊNH:';
const below = (text: string) => openPointsIn(text).map(({ below: { start, end } }) => text.slice(start, end));

describe('an open point', () => {
  test('keeps a plan from being read, and its place is the comment', () => {
    const text = spec(`${mark} Ghi nguồn kinh phí.\nfunding: Từ ngân sách.\n`);
    expect(problems(text)).toContain('plan/open-point 1:1');
    expect(underlined(text)).toContain(`${mark} Ghi nguồn kinh phí.`);
  });

  test('is settled by deleting its line', () => {
    expect(problems(spec('funding: Từ ngân sách.\n'))).not.toContain('plan/open-point 1:1');
  });

  test('is a reminder on a draft, which is read', () => {
    const { plan, findings } = readPlan(spec(`${mark} Ghi nguồn.\nfunding: Từ ngân sách.\n`), 'a.yaml', undefined, {
      draft: true,
    });
    expect(findings.filter(({ code }) => code === 'plan/open-point').map(({ severity }) => severity)).toEqual([
      'warning',
    ]);
    expect(plan?.contents.funding).toMatchObject([{ paragraph: { inlines: [{ text: 'Từ ngân sách.', open: true }] } }]);
  });

  test('may be written by a clerk, and say nothing', () => {
    expect(openPointsIn('a: 1\n  #CẦN QUYẾT ĐỊNH\nb: 2\n').map(({ text }) => text)).toEqual(['']);
    expect(openPointsIn('## CẦN QUYẾT ĐỊNH: hỏi lại\nb: 2\n').map(({ text }) => text)).toEqual(['hỏi lại']);
  });

  test('keeps its place where lines end as on Windows', () => {
    const text = `a: 1\r\n${mark} x\r\nb: 2\r\nc: 3\r\n`;
    const [point] = openPointsIn(text);
    expect(text.slice(point?.span.start, point?.span.end)).toBe(`${mark} x`);
    expect(below(text)).toEqual(['b: 2']);
  });
});

describe('what only looks like one', () => {
  test.each([
    ['a line of a block', `a: |\n  một\n  ${mark} hai\n`],
    ['words in quotes', `a: "một\n  ${mark} hai"\n`],
    ['a remark behind a value', `a: 1 ${mark} hai\n`],
    ['another remark', '# CẦN QUYẾT ĐỊNH LẠI việc này\na: 1\n'],
  ])('is none: %s', (_what, text) => {
    expect(openPointsIn(text)).toEqual([]);
  });
});

describe('what is open', () => {
  test('is the whole of the key below, with everything inside it', () => {
    const text = dedent(`
      ${mark} x
      a:
        b: |
          một

          hai
        c: 1
      d: 2
    `);
    expect(below(text)).toEqual(['a:\n  b: |\n    một\n\n    hai\n  c: 1']);
  });

  test('is one item of a list, not the next', () => {
    expect(below(`a:\n  ${mark} x\n  - id: b\n    name: c\n  - id: d\n`)).toEqual(['  - id: b\n    name: c']);
  });

  test('is a list that stands under its key without an indent', () => {
    expect(below(`${mark} x\na:\n- b\n- c\nd: 1\n`)).toEqual(['a:\n- b\n- c']);
  });

  test('is the same node for several points, one above the other', () => {
    expect(below(`${mark} x\n${mark} y\n# lời ghi\na: 1\nb: 2\n`)).toEqual(['a: 1', 'a: 1']);
  });
});
