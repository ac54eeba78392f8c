import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';

describe('P01: paper', () => {
  const size = (width: number, height: number) => ({
    from: 'w:w="11906" w:h="16838"',
    to: `w:w="${width}" w:h="${height}"`,
  });

  it('finds another size, with its measures', async () => {
    const [finding, ...others] = await findingsAfter('plan', size(12240, 15840));
    expect(others).toEqual([]);
    expect(finding?.message).toBe('Khổ giấy là 215,9 mm × 279,4 mm.');
  });

  it('finds a page that lies without a table or an appendix on it', async () => {
    const messages = (await findingsAfter('plan', size(16838, 11906))).map(({ message }) => message);
    expect(messages).toContain('Trang nằm ngang mà không có bảng, biểu và không phải phụ lục.');
  });

  it('lets a table and an appendix lie', async () => {
    const ofAppendix = { from: /(?<=Phụ lục I<.*)w:w="11906" w:h="16838"/, to: 'w:w="16838" w:h="11906"' };
    expect(await codesAfter('plan', ofAppendix)).toEqual([]);
  });

  it('takes what printers round', async () => {
    expect(await codesAfter('plan', size(11900, 16840))).toEqual([]);
  });
});
