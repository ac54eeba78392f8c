import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { saying } from '../../support/edits.ts';

describe('L02: one style of tone marks', () => {
  it('finds both styles, at the rarer', async () => {
    const findings = await findingsAfter('ofDepartment', saying('Phát huy hoà giải, hòa nhập và thủy lợi.'));
    expect(findings.map(({ code, message }) => [code, message])).toEqual([
      ['L02', expect.stringMatching(/^Đặt dấu thanh hai kiểu: “hoà” \(1 chỗ\) và “\S+” \(\d+ chỗ\)\.$/)],
    ]);
  });

  it('takes no style from qu, or from a tone inside a syllable', async () => {
    expect(await codesAfter('plan', saying('Quý I, hoàn thành toàn bộ; quỹ; thủy lợi.'))).toEqual([]);
  });
});
