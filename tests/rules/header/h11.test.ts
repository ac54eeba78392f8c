import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { write } from '../../support/edits.ts';

const nameless = [write('ỦY BAN NHÂN DÂN<', '<'), write('TỈNH LÂM ĐỒNG<', '<')];

describe('H11: the name of the issuer', () => {
  it('finds that it is missing, at Quốc hiệu beside it', async () => {
    const findings = await findingsAfter('plan', ...nameless);
    expect(findings.map(({ code, message, source }) => [code, message, source])).toEqual([
      [
        'H11',
        'Văn bản không có tên cơ quan, tổ chức ban hành.',
        'điểm b khoản 2 Điều 8; khoản 2 Mục II Phần I Phụ lục I',
      ],
    ]);
  });

  it('leaves a name in small letters to the rule on names', async () => {
    const small = [write('ỦY BAN NHÂN DÂN<', 'Ủy ban nhân dân<'), write('TỈNH LÂM ĐỒNG<', 'tỉnh Lâm Đồng<')];
    expect(await codesAfter('plan', ...small)).toEqual(['H06']);
  });
});
