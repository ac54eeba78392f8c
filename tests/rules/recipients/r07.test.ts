import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { write } from '../../support/edits.ts';

const cellOfRecipients = { from: /<w:p>(?:(?!<w:p>).)*?Nơi nhận:.*?(?=<\/w:tc>)/s, to: '<w:p/>' };

describe('R07: recipients', () => {
  it('finds that they are missing, at the signature beside them', async () => {
    const findings = await findingsAfter('plan', cellOfRecipients);
    expect(findings.map(({ code, message, source }) => [code, message, source])).toEqual([
      ['R07', 'Cuối văn bản không có nơi nhận.', 'điểm i khoản 2 Điều 8; khoản 9 Mục II Phần I Phụ lục I'],
    ]);
  });

  it('says nothing where only the word Nơi nhận is missing', async () => {
    expect(await codesAfter('plan', write('>Nơi nhận:<', '><'))).not.toContain('R07');
  });
});
