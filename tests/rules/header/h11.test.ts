import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { words } from '../../support/edits.ts';

const nameless = [words('ỦY BAN NHÂN DÂN<', '<'), words('TỈNH LÂM ĐỒNG<', '<')];

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
    const small = [words('ỦY BAN NHÂN DÂN<', 'Ủy ban nhân dân<'), words('TỈNH LÂM ĐỒNG<', 'tỉnh Lâm Đồng<')];
    expect(await codesAfter('plan', ...small)).toEqual(['H06']);
  });
});
