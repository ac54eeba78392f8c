import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { setting } from '../../support/edits.ts';

const line = (value: number, rule: string) =>
  setting(`<w:spacing w:before="120" w:line="${value}" w:lineRule="${rule}"/>`);

describe('S03: line spacing', () => {
  it.each([
    [line(480, 'auto'), 'Khoảng cách dòng là 2 dòng, rộng hơn 1,5 dòng.'],
    [line(216, 'auto'), 'Khoảng cách dòng là 0,9 dòng, hẹp hơn dòng đơn.'],
    [line(280, 'exact'), 'Khoảng cách dòng là 14 pt, hẹp hơn dòng đơn.'],
    [line(600, 'atLeast'), 'Khoảng cách dòng là 30 pt, rộng hơn 1,5 dòng.'],
  ])('finds one out of the range', async (edit, message) => {
    const findings = await findingsAfter('plan', edit);
    expect(findings.map((finding) => [finding.code, finding.message])).toEqual([['S03', message]]);
  });

  it.each([line(240, 'auto'), line(360, 'auto'), line(360, 'exact'), line(240, 'atLeast')])(
    'takes one in it',
    async (edit) => {
      expect(await codesAfter('plan', edit)).toEqual([]);
    },
  );
});
