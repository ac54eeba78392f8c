import { describe, expect, it } from 'vitest';
import { findingsAfter } from '../../support/conforming.ts';
import { before } from '../../support/edits.ts';

describe('R04: “Kính gửi”', () => {
  it('finds it in a plan', async () => {
    const findings = await findingsAfter(
      'plan',
      before('>Căn cứ Luật Tổ chức', 'NoiDung', 'Kính gửi: Các sở, ban, ngành'),
    );
    expect(findings.map(({ code, message, required }) => [code, message, required])).toEqual([
      [
        'R04',
        'Kế hoạch có dòng “Kính gửi”.',
        'Nơi nhận của văn bản này chỉ gồm từ “Nơi nhận” và danh sách ở cuối văn bản.',
      ],
    ]);
  });
});
