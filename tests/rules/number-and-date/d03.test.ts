import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { bold, formatted, notItalic, size } from '../../support/edits.ts';

const set = (format: string) => formatted('Lâm Đồng, ngày', format);

describe('D03: how place and date are set', () => {
  it('finds upright and bold letters', async () => {
    const findings = await findingsAfter('plan', set(bold + notItalic));
    expect(findings.map(({ code, message, required }) => [code, message, required])).toEqual([
      [
        'D03',
        'Địa danh và thời gian in đậm, không nghiêng.',
        'Địa danh và thời gian: cỡ 13 đến 14, kiểu chữ nghiêng, không đậm.',
      ],
    ]);
  });

  it('takes 13 and 14, not 12', async () => {
    expect(await codesAfter('plan', set(size(13)))).not.toContain('D03');
    expect(await codesAfter('plan', set(size(12)))).toEqual(['D03']);
  });
});
