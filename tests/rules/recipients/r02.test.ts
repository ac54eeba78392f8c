import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { paragraph, without, words } from '../../support/edits.ts';

const archive = (text: string) => words('Lưu: VT, NVĐP.', text);

describe('R02: how the lines of recipients end', () => {
  it('finds a comma at the end', async () => {
    const findings = await findingsAfter('plan', words('Sở Nội vụ;', 'Sở Nội vụ,'));
    expect(findings.map(({ code, message, hint }) => [code, message, hint])).toEqual([
      ['R02', 'Dòng nơi nhận kết thúc bằng dấu “,”.', 'Kết thúc dòng này bằng dấu chấm phẩy (;).'],
    ]);
  });

  it.each([
    ['Lưu VT, NVĐP.', 'Sau từ “Lưu” không có dấu hai chấm (:).'],
    ['Lưu: NVĐP.', 'Sau “Lưu:” không ghi “VT”.'],
    ['Lưu: VT NVĐP.', 'Sau “VT” không có dấu phẩy (,).'],
    ['Lưu: VT; NVĐP.', 'Sau “VT” không có dấu phẩy (,).'],
    ['Lưu: VT, NVĐP', 'Dòng “Lưu” không kết thúc bằng dấu chấm (.).'],
    ['Lưu: VT, NVĐP;', 'Dòng “Lưu” không kết thúc bằng dấu chấm (.).'],
  ])('finds %s', async (text, message) => {
    const findings = await findingsAfter('plan', archive(text));
    expect(findings.map((finding) => [finding.code, finding.message])).toEqual([['R02', message]]);
  });

  it.each([
    'Lưu: VT.',
    'Lưu: VT, TTPVHCC, HCQT, NC.TTTT.',
    'Lưu: VT, NVĐP. PL.(300)',
    'Lưu: VT, HC (2).',
    'Lưu: VT, …',
    'Lưu: …',
  ])('takes %s', async (text) => {
    expect(await codesAfter('plan', archive(text))).toEqual([]);
  });

  it('finds that there is no line Lưu, or that it is not the last', async () => {
    expect((await findingsAfter('plan', without('>Lưu: VT'))).map(({ message }) => message)).toEqual([
      'Nơi nhận không có dòng “Lưu”.',
    ]);
    const last = archive(`Lưu: VT, NVĐP.</w:t></w:r></w:p>${paragraph('NoiNhan', '- Sở Tài chính;')}<w:p><w:r><w:t>`);
    expect((await findingsAfter('plan', last)).map(({ message }) => message)).toEqual([
      'Dòng “Lưu” không phải dòng cuối.',
    ]);
  });
});
