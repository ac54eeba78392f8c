import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { formatted, shaped, size, words } from '../../support/edits.ts';

const label = (text: string) => words('>Phụ lục I<', `>${text}<`);

describe('A01: the label of an appendix', () => {
  it('finds one in capitals', async () => {
    const findings = await findingsAfter('plan', label('PHỤ LỤC I'));
    expect(findings.map(({ code, message, hint }) => [code, message, hint])).toEqual([
      ['A01', 'Ghi “PHỤ LỤC I” bằng chữ in hoa.', 'Sửa thành “Phụ lục I”.'],
    ]);
  });

  it('finds the title behind it, another size, and one that is not in the middle', async () => {
    const [joined] = await findingsAfter('plan', label('Phụ lục I: DANH MỤC'));
    expect(joined?.message).toBe('Tên phụ lục viết liền sau “Phụ lục I”.');
    expect(await codesAfter('plan', formatted('Phụ lục I</w:t>', size(13)))).toEqual(['A01']);
    const left = shaped('NhanPhuLuc', '<w:pageBreakBefore/><w:jc w:val="left"/>');
    expect((await findingsAfter('plan', left)).map(({ message }) => message)).toEqual([
      'Dòng “Phụ lục” không canh giữa.',
    ]);
  });

  it('takes a single appendix without a number', async () => {
    expect(await codesAfter('plan', label('Phụ lục'))).not.toContain('A01');
  });
});
