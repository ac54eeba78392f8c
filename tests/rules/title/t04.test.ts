import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { formatted, notBold, shaped, size, words } from '../../support/edits.ts';

describe('T04: the type of document', () => {
  it('finds a size above 14', async () => {
    const findings = await findingsAfter('plan', formatted('KẾ HOẠCH', size(16)));
    expect(findings.map(({ code, message, required }) => [code, message, required])).toEqual([
      ['T04', 'Tên loại cỡ 16.', 'Tên loại: chữ in hoa, cỡ 13 đến 14, kiểu chữ đứng, đậm.'],
    ]);
  });

  it('finds regular letters, small letters and one at the left', async () => {
    expect(await codesAfter('plan', formatted('KẾ HOẠCH', notBold))).toEqual(['T04']);
    expect(await codesAfter('plan', words('>KẾ HOẠCH<', '>Kế hoạch<'))).toEqual(['T04']);
    expect(await codesAfter('plan', shaped('TenLoai', '<w:jc w:val="left"/>'))).toEqual(['T04']);
  });

  it('warns of a line that goes on behind the type', async () => {
    const findings = await findingsAfter('plan', words('>KẾ HOẠCH<', '>KẾ HOẠCH HÀNH ĐỘNG<'));
    expect(findings.map(({ code, severity, message }) => [code, severity, message])).toEqual([
      ['T04', 'warning', 'Dòng tên loại ghi “KẾ HOẠCH HÀNH ĐỘNG”.'],
    ]);
  });
});
