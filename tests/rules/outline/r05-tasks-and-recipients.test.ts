import { describe, expect, it } from 'vitest';
import { conformingDecision, judged, planWith } from '../../support/outline.ts';

describe('R05: whoever has a task receives the plan', () => {
  it('a body named by a heading', () => {
    expect(
      judged(
        planWith('body | Nội dung.').replace(
          'clause! 2. | Các sở, ban, ngành tỉnh',
          'clause! 2. | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh',
        ),
      ),
    ).toEqual(['R05 W: 2. Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh']);
  });

  it('a body named by a sentence', () => {
    expect(judged(planWith('body | UBND các huyện chủ trì thực hiện.'))).toEqual([
      'R05 W: UBND các huyện chủ trì thực hiện.',
    ]);
  });

  it('not one whose group receives it', () => {
    expect(judged(planWith('body | Sở Tài chính chủ trì thực hiện.\nbody | UBND các xã chủ trì thực hiện.'))).toEqual(
      [],
    );
  });

  it('not the issuer, which a heading names beside its office', () => {
    const plan = planWith('body | Nội dung.')
      .replace('Ủy ban nhân dân tỉnh Hà Tĩnh', 'Ủy ban nhân dân xã Ví Dụ')
      .replace('clause! 2. | Các sở, ban, ngành tỉnh', 'clause! 2. | Văn phòng HĐND và UBND xã')
      .replace('recipient | UBND các xã, phường;', 'recipient | Thường trực Đảng ủy;');
    expect(judged(plan).filter((one) => one.startsWith('R05'))).toEqual([]);
  });

  it('not while the recipients are open', () => {
    expect(
      judged(
        planWith('body | UBND các huyện chủ trì thực hiện.').replace(
          'recipient | UBND các xã, phường;',
          'recipient | ',
        ),
      ),
    ).toEqual([]);
  });

  it('not when an article names them all', () => {
    expect(judged(conformingDecision.replace('Sở Nội vụ chủ trì', 'UBND các huyện chủ trì'))).toEqual([]);
  });
});
