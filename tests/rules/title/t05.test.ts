import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { write } from '../../support/edits.ts';

const abstract = /Triển[ \u00a0]khai[ \u00a0]công[ \u00a0]tác[^<]*(?=<)/;

describe('T05: the abstract', () => {
  it('finds that a plan has none, at the line KẾ HOẠCH', async () => {
    const findings = await findingsAfter('ofDepartment', { from: abstract, to: '' });
    expect(findings.map(({ code, message, required }) => [code, message, required])).toEqual([
      [
        'T05',
        'Kế hoạch không có trích yếu nội dung.',
        'Trích yếu đặt ngay dưới tên loại văn bản, canh giữa, chữ in thường, đứng, đậm.',
      ],
    ]);
  });

  it('finds that a công văn has none, at its number', async () => {
    const letter = [
      write('KẾ HOẠCH<', '<'),
      { from: abstract, to: '' },
      write('25/KH-UBND', '25/UBND-NC'),
      {
        from: /(?<=>)Căn cứ Luật Tổ chức/,
        to: 'Kính gửi: Sở Nội vụ</w:t></w:r></w:p><w:p><w:r><w:t>Căn cứ Luật Tổ chức',
      },
    ];
    const found = (await findingsAfter('plan', ...letter)).filter(({ code }) => code === 'T05');
    expect(found.map(({ message }) => message)).toEqual(['Công văn không có trích yếu nội dung.']);
  });

  it('leaves one in the place of a công văn to T01', async () => {
    const moved = [
      { from: abstract, to: '' },
      write('05/KH-SNNMT<', '05/KH-SNNMT</w:t></w:r></w:p><w:p><w:r><w:t>V/v công tác văn thư<'),
    ];
    expect(await codesAfter('ofDepartment', ...moved)).not.toContain('T05');
  });
});
