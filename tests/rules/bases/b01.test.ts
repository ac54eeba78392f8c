import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';

const upright = {
  from: '<w:pStyle w:val="CanCu"/></w:pPr><w:r><w:t',
  to: '<w:pStyle w:val="CanCu"/></w:pPr><w:r><w:rPr><w:i w:val="0"/></w:rPr><w:t',
};

describe('B01: bases in italics', () => {
  it('finds one that is upright', async () => {
    const findings = await findingsAfter('plan', upright);
    expect(findings.map(({ code, message }) => [code, message])).toEqual([['B01', 'Căn cứ chưa in nghiêng.']]);
  });

  it('tells of several at once', async () => {
    const [finding] = await findingsAfter('plan', upright, upright);
    expect(finding?.message).toBe('Căn cứ chưa in nghiêng (cùng 1 căn cứ khác).');
  });

  it('does not ask the opening for italics', async () => {
    expect(await codesAfter('plan')).toEqual([]);
  });
});
