import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';

describe('P07: numbering', () => {
  const first = (to: string) => ({ from: '<w:pgNumType w:start="1"/>', to });

  it('finds a document that does not begin with 1', async () => {
    const findings = await findingsAfter('plan', first('<w:pgNumType w:start="3"/>'));
    expect(findings.map(({ code, message }) => [code, message])).toEqual([['P07', 'Số trang bắt đầu từ 3.']]);
  });

  it('finds a restart within the document', async () => {
    const section =
      '<w:p><w:pPr><w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701"/><w:titlePg/></w:sectPr></w:pPr></w:p>';
    const split = { from: '<w:p><w:pPr><w:pStyle w:val="Muc"/>', to: `${section}<w:p><w:pPr><w:pStyle w:val="Muc"/>` };
    const messages = (await findingsAfter('plan', split)).map(({ message }) => message);
    expect(messages).toContain('Số trang bắt đầu lại từ 1 giữa văn bản.');
  });

  it('needs no start where counting begins by itself', async () => {
    expect(await codesAfter('plan', first(''))).toEqual([]);
  });
});
