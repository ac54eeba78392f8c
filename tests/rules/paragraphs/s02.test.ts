import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { setting } from '../../support/edits.ts';

describe('S02: space between paragraphs', () => {
  it('finds less than 6 pt', async () => {
    const findings = await findingsAfter('plan', setting('<w:spacing w:before="60" w:after="0"/>'));
    expect(findings.map(({ code, message }) => [code, message])).toEqual([
      ['S02', 'Khoảng cách với đoạn trước là 3 pt.'],
    ]);
  });

  it('counts what the paragraph before leaves', async () => {
    const before = {
      from: '<w:pStyle w:val="KhoanTieuDe"/></w:pPr><w:r><w:t xml:space="preserve">2. <',
      to: '<w:pStyle w:val="KhoanTieuDe"/><w:spacing w:after="120"/></w:pPr><w:r><w:t xml:space="preserve">2. <',
    };
    expect(await codesAfter('plan', before, setting('<w:spacing w:before="0" w:after="0"/>'))).toEqual([]);
  });
});
