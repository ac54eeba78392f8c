import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { paragraph, paragraphs } from '../../support/edits.ts';

const text = paragraph('NoiDung', 'Các cơ quan thực hiện đúng tiến độ.');
const label = (words: string) => paragraph('Phan', words);

describe('S08: parts and chapters have titles', () => {
  it.each(['Chương I', 'Phần I', 'Mục 1'])('finds %s without one', async (words) => {
    const findings = await findingsAfter('plan', paragraphs(text, label(words), text));
    expect(findings.map(({ code, message }) => [code, message])).toEqual([['S08', `“${words}” không có tiêu đề.`]]);
  });

  it('takes a title on the next line', async () => {
    expect(
      await codesAfter('plan', paragraphs(text, label('Chương I'), paragraph('TenPhan', 'QUY ĐỊNH CHUNG'), text)),
    ).toEqual([]);
  });

  it('is not taken in by words that begin alike', async () => {
    expect(
      await codesAfter('plan', paragraphs(paragraph('NoiDung', 'Mục 1 Chương II của Quy chế được thực hiện nghiêm.'))),
    ).toEqual([]);
  });
});
