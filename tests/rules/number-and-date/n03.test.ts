import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { allWords, without, words } from '../../support/edits.ts';

describe('N03: the abbreviation of the type', () => {
  it('finds that of another type', async () => {
    const findings = await findingsAfter('plan', allWords('25/KH', '25/QĐ'));
    expect(findings.map(({ code, message, required }) => [code, message, required])).toEqual([
      [
        'N03',
        'Văn bản là Kế hoạch nhưng ký hiệu mở đầu bằng “QĐ”, chữ viết tắt của Quyết định.',
        'Chữ viết tắt của Kế hoạch là “KH”.',
      ],
    ]);
  });

  it('finds an invented one and one in the wrong case', async () => {
    const [invented] = await findingsAfter('plan', allWords('25/KH', '25/KHo'));
    expect(invented?.message).toBe('Ký hiệu của Kế hoạch mở đầu bằng “KHo”.');
    const [wrongCase] = await findingsAfter('plan', words('>KẾ HOẠCH<', '>TỜ TRÌNH<'), words('25/KH', '25/TTR'));
    expect(wrongCase?.message).toBe('Chữ viết tắt tên loại ghi là “TTR”, sai chữ hoa, chữ thường.');
  });

  it('finds CV in a công văn, which has no abbreviation of its type', async () => {
    const subject = '25/CV-UBND</w:t></w:r></w:p><w:p><w:r><w:t>V/v báo cáo công tác văn thư';
    const findings = await findingsAfter(
      'plan',
      words('25/KH-UBND', subject),
      allWords('25/KH', '25/CV'),
      without('>KẾ HOẠCH<'),
      without('>Triển khai công tác văn thư, lưu trữ trên địa bàn'),
    );
    expect(findings.map(({ code, message }) => [code, message])).toContainEqual([
      'N03',
      'Ký hiệu của công văn mở đầu bằng “CV”.',
    ]);
  });

  it('takes mixed case where Annex III has it', async () => {
    const toReport = [
      allWords('25/KH', '25/TTr'),
      words('>KẾ HOẠCH<', '>TỜ TRÌNH<'),
      allWords('(Kèm theo Kế hoạch', '(Kèm theo Tờ trình'),
    ];
    expect(await codesAfter('plan', ...toReport)).toEqual([]);
  });
});
