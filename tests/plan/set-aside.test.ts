import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isScalar, parseDocument, visit } from 'yaml';
import type { Finding } from '../../src/findings/finding.ts';
import { readPlan } from '../../src/plan/read.ts';

const plan = readFileSync('plans/dongthap-2023.yaml', 'utf8');

/** The findings of a plan in which passages have been replaced, as code and the text they stand at. */
function told(...edits: readonly (readonly [from: string, to: string])[]): string[] {
  const text = edits.reduce((whole, [from, to]) => {
    expect(whole).toContain(from);
    return whole.replace(from, () => to);
  }, plan);
  const { findings } = readPlan(text, 'plan.yaml');
  return findings.map(({ code, span }) => `${code} ${text.slice(span?.start, span?.end).split('\n')[0]}`);
}

const strayReference = ['- |\n', '- |\n    Theo {{ref khong-co}}. '] as const;

describe('Mistakes of the schema and mistakes of the whole are told together', () => {
  it.each([
    ['a mistyped key', ['\nrequirements:', '\nrequirement:'], 'plan/unknown-key requirement'],
    ['a value of the wrong kind', ['medium: paper', 'medium: giay'], 'plan/not-one-of giay'],
    ['a date in another order', ['date: 2023-05', 'date: 05/2023'], 'plan/bad-form 05/2023'],
  ] as const)('%s and a reference that leads nowhere', (_, edit, code) => {
    const findings = told(edit, strayReference);
    expect(findings).toContain(code);
    expect(findings).toContain('plan/unknown-reference {{ref khong-co}}');
    expect(findings).toHaveLength(2);
  });

  it('what stands under a mistyped key is read as if the key were right', () => {
    expect(told(['\nrequirements:\n', '\nrequirement:\n  - |\n    Xem {{ref khong-co}}.\n'])).toEqual([
      'plan/unknown-key requirement',
      'plan/unknown-reference {{ref khong-co}}',
    ]);
  });

  it('the places behind an entry that was taken out of a list are right', () => {
    const source = plan.replace('\nrequirements:\n', '\nrequirements:\n  - [a]\n  - |\n    Xem {{ref khong-co}}.\n');
    const { findings } = readPlan(source, 'plan.yaml');
    const last = findings.find(({ code }) => code === 'plan/unknown-reference');
    expect(source.slice(last?.span?.start, last?.span?.end)).toBe('{{ref khong-co}}');
  });

  it('a name that stands in what could not be read is not called missing', () => {
    const lost = told(
      [strayReference[0], strayReference[1]],
      ['\nrequirements:\n', '\nrequirements:\n  - id: khong-co\n    txt: x\n'],
    );
    expect(lost).toEqual(['plan/unknown-key id', 'plan/unknown-key txt']);
  });

  it('a plan of which nothing is left is told by the schema alone', () => {
    const { findings } = readPlan('- a\n- b\n', 'plan.yaml');
    expect(findings.map(({ code }) => code)).toEqual(['plan/wrong-kind']);
  });
});

const ofSchema =
  /^(yaml\/|plan\/(unknown-key|missing-key|wrong-kind|empty|not-one-of|prose-became-map|bad-form|too-many)$)/;

describe('One mistake of the schema brings no others in its wake', () => {
  it.each(['dongthap-2023', 'bachsam-2023'])('wherever it is made in %s', (id) => {
    const text = readFileSync(`plans/${id}.yaml`, 'utf8');
    const wakes = slips(text).flatMap((slip) => {
      const { findings } = readPlan(slip, 'plan.yaml');
      const wake = findings.filter(({ code }) => !ofSchema.test(code));
      // A name of one's own, changed, is a mistake only for those who use it.
      return wake.length < findings.length ? wake.map((finding) => `${finding.message} (${shown(slip, finding)})`) : [];
    });
    expect(wakes).toEqual([]);
  });
});

/** The plan with one key mistyped, one key nobody can guess, or one sentence broken at a colon: every fifth of all. */
function slips(text: string): string[] {
  const edited: string[] = [];
  visit(parseDocument(text), {
    Pair(_, { key, value }) {
      const [start = 0, end = 0] = (isScalar(key) && key.range) || [];
      if (!/^[a-zA-Z]+$/.test(text.slice(start, end))) return;
      edited.push(`${text.slice(0, end)}x${text.slice(end)}`, `${text.slice(0, start)}qqqqqqq${text.slice(end)}`);
      if (!isScalar(value) || !value.range) return;
      const [from, to] = value.range;
      edited.push(`${text.slice(0, from)}{Ghi chú: ${JSON.stringify(text.slice(from, to))}}\n${text.slice(to)}`);
    },
  });
  return edited.filter((_, index) => index % 5 === 0);
}

function shown(text: string, { span }: Finding): string {
  return text.slice(span?.start, span?.end);
}
