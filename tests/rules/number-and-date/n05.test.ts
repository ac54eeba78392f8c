import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { allWords, words } from '../../support/edits.ts';

const inAppendices = 'KH</w:t><w:noBreakHyphen/><w:t xml:space="preserve">';

describe('N05: the abbreviation of the issuer', () => {
  it('finds a department’s under a people’s committee, as a warning', async () => {
    const findings = await findingsAfter(
      'plan',
      words('25/KH-UBND', '25/KH-SNV'),
      allWords(`${inAppendices}UBND`, 'KH-SNV'),
    );
    expect(findings.map(({ code, severity, message }) => [code, severity, message])).toEqual([
      ['N05', 'warning', 'Cơ quan ban hành là Ủy ban nhân dân nhưng ký hiệu ghi “SNV”.'],
    ]);
  });

  it('finds a committee’s under a department', async () => {
    const committee = [words('05/KH-SNNMT', '05/KH-UBND'), allWords(`${inAppendices}SNNMT`, 'KH-UBND')];
    expect(await codesAfter('ofDepartment', ...committee)).toEqual(['N05']);
  });

  it('leaves to the head of an agency how it abbreviates its name', async () => {
    const other = [words('25/KH-UBND', '25/KH-BCĐ'), allWords(`${inAppendices}UBND`, 'KH-BCĐ')];
    expect(await codesAfter('plan', ...other)).toEqual([]);
  });
});
