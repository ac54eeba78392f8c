import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { saying } from '../../support/edits.ts';

describe('L06: bảo đảm or đảm bảo', () => {
  it('finds both in one document', async () => {
    const findings = await findingsAfter('plan', saying('Triển khai đảm bảo tiến độ.'));
    expect(findings.map(({ code, message }) => [code, message])).toEqual([
      ['L06', 'Dùng cả “bảo đảm” (1 chỗ) và “đảm bảo” (1 chỗ).'],
    ]);
  });

  it('takes either alone', async () => {
    const other = { from: 'Bảo đảm công tác', to: 'Tổ chức công tác' };
    expect(await codesAfter('plan', other, saying('Triển khai đảm bảo tiến độ.'))).toEqual([]);
  });
});
