import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { words } from '../../support/edits.ts';

describe('N02: numbers below ten', () => {
  it('finds one without a zero', async () => {
    const findings = await findingsAfter('ofDepartment', words('Số: 05/', 'Số: 5/'));
    expect(findings.map(({ code, message, hint }) => [code, message, hint])).toEqual([
      ['N02', 'Số văn bản ghi là 5.', 'Sửa 5 thành 05.'],
    ]);
  });

  it('takes a number that is not given yet', async () => {
    expect(await codesAfter('ofDepartment', words('Số: 05/', 'Số:     /'))).toEqual([]);
  });
});
