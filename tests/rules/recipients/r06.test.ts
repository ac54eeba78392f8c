import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { words } from '../../support/edits.ts';

const recipient = (text: string) => words('Các sở, ban, ngành thuộc tỉnh;', text);

describe('R06: posts among the recipients', () => {
  it('warns of one that is abbreviated', async () => {
    const findings = await findingsAfter('plan', recipient('Các PCT UBND tỉnh;'));
    expect(findings.map(({ code, severity, message, hint }) => [code, severity, message, hint])).toEqual([
      ['R06', 'warning', 'Nơi nhận viết tắt chức vụ “PCT”.', 'Viết “Phó Chủ tịch” thay cho “PCT”.'],
    ]);
  });

  it('takes abbreviations of bodies', async () => {
    expect(await codesAfter('plan', recipient('UBMTTQ, VPĐP, TP. Đà Lạt, CT UBND tỉnh;'))).toEqual([]);
  });
});
