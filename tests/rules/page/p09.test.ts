import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { ahead, words } from '../../support/edits.ts';

describe('P09: spacing by hand', () => {
  it('notes empty paragraphs in a row', async () => {
    const findings = await findingsAfter('plan', ahead('Muc', '<w:p/><w:p/><w:p/>'));
    expect(findings.map(({ code, severity, message }) => [code, severity, message])).toEqual([
      ['P09', 'note', 'Có 3 đoạn trống liền nhau phía trên.'],
    ]);
  });

  it('leaves a single one alone', async () => {
    expect(await codesAfter('plan', ahead('Muc', '<w:p/>'))).toEqual([]);
  });

  it('notes spaces that set text apart, but no room for a number or a date', async () => {
    expect(await codesAfter('plan', words('Nâng cao trách', 'Nâng cao     trách'))).toEqual(['P09']);
    expect(await codesAfter('plan', words('ngày 10 tháng 3 năm 2026', 'ngày     tháng     năm 2026'))).toEqual([]);
    expect(await codesAfter('plan', words('thiết thực', 'trước ngày     tháng 6'))).toEqual([]);
  });

  it('notes a line broken by hand within a paragraph', async () => {
    const broken = { from: 'Nâng cao trách nhiệm', to: 'Nâng cao</w:t><w:br/><w:t>trách nhiệm' };
    expect(await codesAfter('plan', broken)).toEqual(['P09']);
  });
});
