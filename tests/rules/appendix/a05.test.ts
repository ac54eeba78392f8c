import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { allWords, words } from '../../support/edits.ts';

const open = (edit: typeof words) => [
  edit('Kế hoạch số 25/KH', 'Kế hoạch số    /KH'),
  edit('UBND ngày 10 tháng 3<', 'UBND ngày    tháng   <'),
  edit('>năm 2026 của', '>năm      của'),
];

describe('A05: what the lines (Kèm theo …) fill in', () => {
  it('notes that one is filled in and another is not', async () => {
    const findings = await findingsAfter('plan', ...open(words));
    expect(findings.map(({ code, severity, message }) => [code, severity, message])).toEqual([
      ['A05', 'note', 'Các dòng “(Kèm theo …)” có dòng đã điền, có dòng để trống số và thời gian.'],
    ]);
  });

  it('notes one that is half filled in', async () => {
    const [finding] = await findingsAfter('plan', words('UBND ngày 10 tháng 3<', 'UBND ngày    tháng   <'));
    expect(finding?.message).toBe('Dòng “(Kèm theo …)” mới điền một phần số và thời gian.');
  });

  it('takes them all open, as an electronic document has them, and a draft', async () => {
    expect(await codesAfter('plan', ...open(allWords))).toEqual([]);
    expect(await codesAfter('plan', allWords(' 25/KH', '    /KH'))).toEqual([]);
  });
});
