import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { allWords, words } from '../../support/edits.ts';

const recipient = (text: string) => words('Các sở, ban, ngành thuộc tỉnh;', text);

describe('R03: “Như trên” and “Như Điều”', () => {
  it('warns of Như trên where there is no Kính gửi', async () => {
    const findings = await findingsAfter('plan', recipient('Như trên;'));
    expect(findings.map(({ code, severity, message }) => [code, severity, message])).toEqual([
      ['R03', 'warning', 'Kế hoạch ghi nơi nhận “Như trên”.'],
    ]);
  });

  it('warns of Như Điều in a plan, and takes it in a decision', async () => {
    expect(await codesAfter('plan', recipient('Như Điều 3;'))).toEqual(['R03']);
    expect(await codesAfter('decision', recipient('Như Điều 3;'))).toEqual([]);
  });

  it('takes Như trên in a report that is addressed', async () => {
    const addressed = words(
      '>Căn cứ Luật Tổ chức',
      '>Kính gửi: Bộ Nội vụ</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="CanCu"/></w:pPr><w:r><w:t>Căn cứ Luật Tổ chức',
    );
    const report = [
      words('>KẾ HOẠCH<', '>BÁO CÁO<'),
      allWords('25/KH', '25/BC'),
      allWords('(Kèm theo Kế hoạch', '(Kèm theo Báo cáo'),
    ];
    expect(await codesAfter('plan', ...report, addressed, recipient('Như trên;'))).toEqual([]);
  });
});
