import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { shaped, words } from '../../support/edits.ts';

describe('H02: on one line', () => {
  it('warns of a column that is too narrow, with both widths', async () => {
    const findings = await findingsAfter('plan', shaped('QuocHieu', '<w:ind w:left="567"/>'));
    expect(findings.map(({ code, severity, message }) => [code, severity, message])).toEqual([
      ['H02', 'warning', 'Quốc hiệu dài 95,7 mm, chỗ rộng 87,8 mm, bị xuống dòng.'],
    ]);
  });

  it('warns of one broken by hand', async () => {
    const broken = words('CHỦ NGHĨA VIỆT NAM', 'CHỦ NGHĨA</w:t><w:br/><w:t>VIỆT NAM');
    expect(await codesAfter('plan', broken)).toEqual(['H02']);
  });
});
