import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';
import { paragraph, paragraphs } from '../../support/edits.ts';

const part = (label: string) =>
  paragraphs(
    paragraph('NoiDung', 'Các đơn vị báo cáo đúng hạn.'),
    paragraph('Phan', label),
    paragraph('TenPhan', 'QUY ĐỊNH CHUNG'),
    paragraph('NoiDung', 'Các cơ quan thực hiện đúng tiến độ.'),
  );

describe('S09: “Phần”, “Chương” in small letters', () => {
  it.each([
    ['CHƯƠNG I', 'Từ “CHƯƠNG” in hoa.'],
    ['PHẦN I', 'Từ “PHẦN” in hoa.'],
  ])('finds %s', async (label, message) => {
    const findings = await findingsAfter('plan', part(label));
    expect(findings.map((finding) => [finding.code, finding.message])).toEqual([['S09', message]]);
  });

  it('takes small letters', async () => {
    expect(await codesAfter('plan', part('Chương I'))).toEqual([]);
  });
});
