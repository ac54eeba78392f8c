import { describe, expect, it } from 'vitest';
import { firstBase, lastBase } from '../../support/bases.ts';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';

describe('B04: everything that a base has to say', () => {
  it.each([
    ['.', 'Căn cứ chưa ghi ngày tháng năm ban hành, cơ quan ban hành, trích yếu nội dung.'],
    [' của Chính phủ về công tác văn thư.', 'Căn cứ chưa ghi ngày tháng năm ban hành.'],
    [' ngày 05 tháng 3 năm 2020 về công tác văn thư.', 'Căn cứ chưa ghi cơ quan ban hành.'],
    [' ngày 05 tháng 3 năm 2020 của Chính phủ.', 'Căn cứ chưa ghi trích yếu nội dung.'],
  ])('finds what is missing behind the number: “%s”', async (text, message) => {
    const findings = await findingsAfter('plan', lastBase(text));
    expect(findings.map((finding) => [finding.code, finding.message])).toEqual([['B04', message]]);
  });

  it('finds a decree without its number', async () => {
    const findings = await findingsAfter('plan', firstBase('Căn cứ Nghị định của Chính phủ về công tác văn thư;'));
    expect(findings.map(({ code, message }) => [code, message])).toEqual([['B04', 'Căn cứ chưa ghi số, ký hiệu.']]);
  });

  it.each([
    ['Căn cứ Công văn số 22 của Ủy ban nhân dân tỉnh;', 'Căn cứ chưa ghi ký hiệu, ngày tháng năm ban hành.'],
    ['Căn cứ Kế hoạch 22 ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh;', 'Căn cứ chưa ghi ký hiệu.'],
  ])('finds a number without its symbol: “%s”', async (text, message) => {
    const findings = await findingsAfter('plan', firstBase(text));
    expect(findings.filter(({ code }) => code === 'B04').map((finding) => finding.message)).toEqual([message]);
  });

  it.each([
    'Căn cứ Bộ luật Lao động ngày 20 tháng 11 năm 2019;',
    'Căn cứ Quyết định số      /QĐ-UBND ngày      tháng      năm 2026 của Ủy ban nhân dân tỉnh ban hành Quy chế;',
    'Căn cứ tình hình thực tế của địa phương;',
  ])('leaves “%s” alone', async (text) => {
    expect(await codesAfter('plan', firstBase(text))).toEqual([]);
  });
});
