import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { words } from '../../support/edits.ts';

describe('H07: the full name', () => {
  it('finds an abbreviation in the name of the issuer and writes it out', async () => {
    const findings = await findingsAfter('plan', words('ỦY BAN NHÂN DÂN<', 'UBND<'));
    expect(findings.filter(({ code }) => code === 'H07').map(({ message, required }) => [message, required])).toEqual([
      ['Tên cơ quan ban hành viết tắt “UBND”.', 'Ghi đầy đủ: “ỦY BAN NHÂN DÂN”.'],
    ]);
  });

  it('lets the parent be shortened', async () => {
    expect(await codesAfter('ofDepartment')).toEqual([]);
  });
});
