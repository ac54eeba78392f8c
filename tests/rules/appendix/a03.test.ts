import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { before, formatted, notBold, words } from '../../support/edits.ts';

describe('A03: the title of an appendix', () => {
  it('finds one in small letters', async () => {
    const findings = await findingsAfter('plan', words('>DANH MỤC LỚP TẬP HUẤN<', '>Danh mục lớp tập huấn<'));
    expect(findings.map(({ code, message, required }) => [code, message, required])).toEqual([
      ['A03', 'Tên phụ lục không viết bằng chữ in hoa.', 'Tên phụ lục: chữ in hoa, cỡ 13 đến 14, kiểu chữ đứng, đậm.'],
    ]);
  });

  it('finds one in small letters with a year at its end', async () => {
    expect(await codesAfter('plan', words('>DANH MỤC LỚP TẬP HUẤN<', '>Danh mục lớp năm 2026<'))).toEqual(['A03']);
  });

  it('finds one that is not bold', async () => {
    expect(await codesAfter('plan', formatted('DANH MỤC LỚP', notBold))).toEqual(['A03']);
  });

  it('takes a unit of measure below it', async () => {
    expect(await codesAfter('plan', before('>(Kèm theo', 'KemTheo', 'Đơn vị tính: triệu đồng'))).toEqual([]);
  });
});
