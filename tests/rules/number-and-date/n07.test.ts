import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { write } from '../../support/edits.ts';

const number = 'Số: 25/KH-UBND<';

describe('N07: the number line', () => {
  it('finds that it is missing, at the name above it', async () => {
    const findings = await findingsAfter('plan', write(number, '<'));
    expect(findings.map(({ code, message, required }) => [code, message, required])).toEqual([
      [
        'N07',
        'Văn bản không có số, ký hiệu.',
        'Dưới tên cơ quan ban hành có dòng số, ký hiệu; bản dự thảo để trống số: “Số:      /KH-UBND”.',
      ],
    ]);
  });

  it('takes a draft whose number is left open', async () => {
    expect(await codesAfter('plan', write(number, 'Số:      /KH-UBND<'))).toEqual([]);
    expect(await codesAfter('plan', write(number, 'Số: …/KH-UBND<'))).toEqual([]);
  });

  it('says nothing of a number that is written otherwise', async () => {
    expect(await codesAfter('plan', write(number, 'SỐ 25 - KH/UBND<'))).not.toContain('N07');
  });

  it('asks none of an attached plan and of appendices', async () => {
    expect(await codesAfter('decision')).toEqual([]);
  });
});
