import { expect, it } from 'vitest';
import { checkDocx } from '../src/check.ts';
import { docx, p, r } from './support/docx-made.ts';

it('names the passage that is meant where a tab makes two of a paragraph', () => {
  const head = `<w:p>${r('ỦY BAN NHÂN DÂN')}<w:r><w:tab/></w:r>${r('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')}</w:p>`;
  const { findings } = checkDocx(docx({ document: head + p('KẾ HOẠCH', { pPr: '<w:jc w:val="center"/>' }) }), 'a.docx');
  expect(findings.find(({ code }) => code === 'H01')?.word).toMatchObject({
    role: 'Quốc hiệu',
    words: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    number: 1,
  });
});
