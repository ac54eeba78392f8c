import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { formatted, notItalic, shaped, without, words } from '../../support/edits.ts';

const opened = (text: string) => words('(Kèm theo Kế hoạch số 25', text);

describe('A04: the line (Kèm theo …)', () => {
  it('finds what differs from the main document', async () => {
    const findings = await findingsAfter(
      'plan',
      opened('(Kèm theo Quyết định số 26'),
      words('UBND ngày 10 tháng 3<', 'UBND ngày 11 tháng 3<'),
    );
    expect(findings.map(({ code, message, hint }) => [code, message, hint])).toEqual([
      [
        'A04',
        'Dòng “(Kèm theo …)” không khớp văn bản chính: ghi Quyết định, văn bản chính là Kế hoạch; ghi số 26, văn bản chính là số 25; ghi ngày 11, văn bản chính là ngày 10.',
        'Sửa dòng này theo văn bản chính; văn bản điện tử để trống số và thời gian.',
      ],
    ]);
  });

  it('finds another issuer and another symbol', async () => {
    expect(await codesAfter('plan', words('của Ủy ban nhân dân tỉnh Lâm Đồng)', 'của Sở Nội vụ)'))).toEqual(['A04']);
    expect(
      await codesAfter('plan', words('KH</w:t><w:noBreakHyphen/><w:t xml:space="preserve">UBND', 'KH-SNV')),
    ).toEqual(['A04']);
  });

  it('finds that it is missing, and only warns so of an attached plan', async () => {
    const [appendix] = await findingsAfter('plan', without('>(Kèm theo Kế hoạch'));
    expect([appendix?.code, appendix?.severity, appendix?.message]).toEqual([
      'A04',
      'error',
      'Phụ lục không có dòng “(Kèm theo …)”.',
    ]);
    const [attached] = await findingsAfter('decision', without('>(Kèm theo Quyết định'));
    expect([attached?.code, attached?.severity]).toEqual(['A04', 'warning']);
  });

  it('finds it upright or at the left', async () => {
    expect(await codesAfter('plan', formatted('(Kèm theo', notItalic))).toEqual(['A04']);
    expect(await codesAfter('plan', shaped('KemTheo', '<w:jc w:val="left"/>'))).toEqual(['A04']);
  });

  it('notes the wording of before 2020', async () => {
    const findings = await findingsAfter('plan', words('(Kèm theo', '(Ban hành kèm theo'));
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([['A04', 'note']]);
  });

  it('takes Văn bản, an abbreviated issuer and the chairman of it', async () => {
    expect(await codesAfter('plan', opened('(Kèm theo Văn bản số 25'))).toEqual([]);
    expect(await codesAfter('plan', words('của Ủy ban nhân dân tỉnh Lâm Đồng)', 'của UBND tỉnh Lâm Đồng)'))).toEqual(
      [],
    );
    expect(await codesAfter('plan', words('của Ủy ban nhân dân tỉnh', 'của Chủ tịch Ủy ban nhân dân tỉnh'))).toEqual(
      [],
    );
  });
});
