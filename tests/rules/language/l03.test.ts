import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { saying } from '../../support/edits.ts';

describe('L03: i or y', () => {
  it('finds one word written in two ways', async () => {
    const findings = await findingsAfter('plan', saying('Nâng cao kĩ năng; bồi dưỡng kỹ thuật, kỹ năng.'));
    expect(findings.map(({ code, message }) => [code, message])).toEqual([
      ['L03', 'Viết hai kiểu: “kĩ” (1 chỗ) và “kỹ” (2 chỗ).'],
    ]);
  });

  it('leaves other words that sound alike', async () => {
    expect(await codesAfter('plan', saying('Ghi chép tỉ mỉ tỷ lệ; bác sĩ.'))).toEqual([]);
  });
});
