import { describe, expect, it } from 'vitest';
import { conformingDecision, judged, planWith } from '../../support/outline.ts';

describe('S14b: a reference leads somewhere', () => {
  it('a section that is not there', () => {
    expect(
      judged(
        planWith(`
body | Thực hiện nhiệm vụ nêu tại Mục V của Kế hoạch này.`),
      ),
    ).toEqual(['S14b W: Thực hiện nhiệm vụ nêu tại Mục V của Kế hoạch này.']);
  });

  it('a clause that its section does not have', () => {
    expect(
      judged(
        planWith(`
body | Thực hiện yêu cầu tại khoản 5 Mục I.`),
      ),
    ).toEqual(['S14b W: Thực hiện yêu cầu tại khoản 5 Mục I.']);
  });

  it('an appendix beyond the last', () => {
    expect(judged(conformingDecision.replace('Phụ lục II kèm theo', 'Phụ lục II, Phụ lục III kèm theo'))).toEqual([
      'S14b W: 2. Thực hiện chỉ tiêu tại Phụ lục II, Phụ lục III kèm theo.',
    ]);
  });

  it('a point', () => {
    expect(
      judged(conformingDecision.replace('point b) | Báo cáo.', 'point b) | Báo cáo theo điểm c khoản 1 Mục I.')),
    ).toEqual(['S14b W: b) Báo cáo theo điểm c khoản 1 Mục I.']);
  });

  it('not one that is there', () => {
    expect(
      judged(conformingDecision.replace('point b) | Báo cáo.', 'point b) | Báo cáo theo điểm a khoản 1 Mục I.')),
    ).toEqual([]);
  });

  it('not a place in a law', () => {
    expect(
      judged(
        planWith(`
body | Theo khoản 9 Điều 30 Luật Đất đai; thực hiện Mục IX Phần V Nghị định số 30/2020/NĐ-CP.
body | Đối tượng tại Điều 45.`),
      ),
    ).toEqual([]);
  });

  it('not an appendix in a file of its own', () => {
    expect(
      judged(
        planWith(`
body | Chi tiết tại Phụ lục III kèm theo.`),
      ),
    ).toEqual([]);
  });
});
