import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { set, write } from '../../support/edits.ts';

describe('H01: Quốc hiệu', () => {
  it('tells everything that is wrong with it in one sentence', async () => {
    const findings = await findingsAfter('plan', set('CỘNG HÒA', '<w:b w:val="0"/><w:i/><w:sz w:val="28"/>'));
    expect(findings.map(({ code, message, required }) => [code, message, required])).toEqual([
      [
        'H01',
        'Quốc hiệu cỡ 14, không đậm, in nghiêng.',
        '“CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM”, chữ in hoa, cỡ 12 đến 13, kiểu chữ đứng, đậm.',
      ],
    ]);
  });

  it.each([
    ['Cộng hòa xã hội chủ nghĩa Việt Nam', 'Quốc hiệu không viết in hoa toàn bộ.'],
    ['CỘNG HÒA XÃ HỘI CHỦ NGHIÃ VIỆT NAM', 'Quốc hiệu ghi là “CỘNG HÒA XÃ HỘI CHỦ NGHIÃ VIỆT NAM”.'],
  ])('finds other words: %s', async (written, message) => {
    const findings = await findingsAfter('plan', write('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', written));
    expect(findings.map((finding) => [finding.code, finding.message])).toEqual([['H01', message]]);
  });

  it('finds that it is missing, once', async () => {
    const findings = await findingsAfter('plan', write('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', ''));
    expect(findings.map(({ message }) => message)).toEqual(['Phía trên Tiêu ngữ không có Quốc hiệu.']);
  });

  it('finds that Tiêu ngữ is missing too', async () => {
    const both = [write('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', ''), write('Độc lập - Tự do - Hạnh phúc', '')];
    const messages = (await findingsAfter('plan', ...both)).map(({ message }) => message);
    expect(messages).toEqual(['Văn bản không có Quốc hiệu và Tiêu ngữ.']);
  });

  it('finds that a signed plan has no letterhead at all', async () => {
    const letterhead = /<w:tbl>(?:(?!<w:tbl>).)*?CỘNG HÒA.*?<\/w:tbl>/s;
    const messages = (await findingsAfter('plan', { from: letterhead, to: '' })).map(({ message }) => message);
    expect(messages).toEqual([
      'Văn bản không có phần đầu: Quốc hiệu và Tiêu ngữ, tên cơ quan ban hành, số và ký hiệu, địa danh và thời gian.',
    ]);
  });

  it('takes both ways of the decree to place the tone, capitals by format, and spaces that do not break', async () => {
    expect(await codesAfter('plan', write('CỘNG HÒA', 'CỘNG HOÀ'))).toEqual([]);
    expect(await codesAfter('plan', write('VIỆT NAM', 'VIỆT\u00a0NAM'))).toEqual([]);
    const typed = write('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Cộng hòa xã hội chủ nghĩa Việt Nam');
    expect(await codesAfter('plan', typed, set('Cộng hòa', '<w:caps/>'))).toEqual([]);
  });
});
