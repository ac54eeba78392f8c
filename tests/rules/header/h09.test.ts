import { describe, expect, it } from 'vitest';
import { conforming, findingsAfter } from '../../support/conforming.ts';
import { paragraph, words } from '../../support/edits.ts';

describe('H09: sides', () => {
  it('finds the two sides exchanged', async () => {
    const swapped = (await conforming('plan')).get('word/document.xml') ?? '';
    const [left = '', right = ''] = swapped.match(/<w:tc>.*?<\/w:tc>/g) ?? [];
    const findings = await findingsAfter('plan', { from: left + right, to: right + left });
    expect(findings.filter(({ code }) => code === 'H09').map(({ message }) => message)).toEqual([
      'Quốc hiệu ở bên trái, tên cơ quan ở bên phải.',
    ]);
  });

  it('finds Quốc hiệu alone in the middle of the page', async () => {
    const names = paragraph('QuocHieu', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    const plan = (await conforming('plan')).get('word/document.xml') ?? '';
    const [first = ''] = plan.match(/<w:p><w:pPr><w:pStyle w:val="QuocHieu"\/>.*?<\/w:p>/) ?? [];
    const moved = [words(first, ''), words('<w:body>', `<w:body>${names}`)];
    const messages = (await findingsAfter('plan', ...moved)).map(({ message }) => message);
    expect(messages).toContain('Quốc hiệu ở giữa trang.');
  });
});
