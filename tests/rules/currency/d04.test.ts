import { describe, expect, it } from 'vitest';
import { codesAfter, findingsAfter } from '../../support/conforming.ts';

const place = (name: string) => ({ from: 'Lâm Đồng, ngày', to: `${name}, ngày` });

describe('D04: the place still has its name', () => {
  it('finds a province that had ended', async () => {
    const findings = await findingsAfter('plan', place('Bình Thuận'));
    expect(findings.map(({ code, message, required }) => [code, message, required])).toEqual([
      [
        'D04',
        'Địa danh “Bình Thuận” không còn là tên đơn vị hành chính cấp tỉnh vào ngày của văn bản.',
        'Tên hiện nay: tỉnh Lâm Đồng.',
      ],
    ]);
  });

  it('lets a commune bear the name', async () => {
    const issuer = { from: 'TỈNH LÂM ĐỒNG', to: 'PHƯỜNG BÌNH THUẬN' };
    expect(await codesAfter('plan', place('Bình Thuận'), issuer)).toEqual([]);
  });
});
