import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';

const written = /Lâm[ \u00a0]Đồng, ngày[ \u00a0]10[ \u00a0]tháng[ \u00a0]3[ \u00a0]năm[ \u00a0]2026/;
const date = (to: string) => ({ from: written, to });

describe('D06: place and date of issue', () => {
  it('finds that they are missing, at Tiêu ngữ above them', async () => {
    const findings = await findingsAfter('plan', date(''));
    expect(findings.map(({ code, message, source }) => [code, message, source])).toEqual([
      [
        'D06',
        'Văn bản không có địa danh và thời gian ban hành.',
        'điểm d khoản 2 Điều 8; khoản 4 Mục II Phần I Phụ lục I',
      ],
    ]);
  });

  it('takes a draft whose day and month are left open', async () => {
    expect(await codesAfter('plan', date('Lâm Đồng, ngày      tháng      năm 2026'))).not.toContain('D06');
  });

  it('leaves a date in figures alone to the rule on how it is written', async () => {
    expect(await codesAfter('plan', date('Lâm Đồng, 10/3/2026'))).toEqual(['D02']);
  });
});
