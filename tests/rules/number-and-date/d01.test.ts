import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateInWords } from '../../../src/decree30/dates.ts';
import { allWords } from '../../support/changes.ts';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';

/** The day and month of the plan, in its appendices, too. */
const date = (text: string) => allWords('ngày 10 tháng 3', text);

describe('D01: leading zeros of day and month', () => {
  it('finds both at once', async () => {
    const findings = await findingsAfter('plan', date('ngày 5 tháng 1'));
    expect(findings.map(({ code, message, hint }) => [code, message, hint])).toContainEqual([
      'D01',
      'Thời gian ban hành ghi “ngày 5”, “tháng 1”.',
      'Sửa thành “ngày 05”, “tháng 01”.',
    ]);
  });

  it('does not call a zero before the other months a breach: the clause does not name them', async () => {
    const findings = await findingsAfter('plan', date('ngày 10 tháng 03'));
    expect(findings.map(({ code, severity, message, hint }) => [code, severity, message, hint])).toEqual([
      ['D01', 'warning', 'Thời gian ban hành ghi “tháng 03”.', 'Sửa thành “tháng 3”.'],
    ]);
  });

  it.each(['ngày 10 tháng 1', 'ngày 10 tháng 2'])('finds %s', async (text) => {
    expect(await codesAfter('plan', date(text))).toContain('D01');
  });

  it('takes what is left open', async () => {
    expect(await codesAfter('plan', date('ngày     tháng 3'))).toEqual([]);
    expect(await codesAfter('plan', date('ngày … tháng …'))).toEqual([]);
  });

  it('takes every date as this program writes it', async () => {
    const days = fc.record({
      year: fc.constant(2026),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    });
    await fc.assert(
      fc.asyncProperty(days, async (day) => {
        expect(await codesAfter('plan', date(dateInWords(day).replace(' năm 2026', '')))).not.toContain('D01');
      }),
      { numRuns: 20 },
    );
  });
});
