import { describe, expect, it } from 'vitest';
import { judged, planWith } from '../../support/outline.ts';

describe('A09b: the last sentence names the plan as its title does', () => {
  it('another year', () => {
    expect(judged(planWith('body | Nội dung.').replace('chính năm 2025./.', 'chính năm 2024./.'))).toEqual([
      'A09b W: Trên đây là Kế hoạch cải cách hành chính năm 2024./.',
    ]);
  });

  it('other words are a matter of taste', () => {
    expect(
      judged(
        planWith('body | Nội dung.').replace(
          'là Kế hoạch cải cách hành chính năm 2025./.',
          'là Kế hoạch nâng cao chất lượng phục vụ năm 2025./.',
        ),
      ),
    ).toEqual(['A09b I: Trên đây là Kế hoạch nâng cao chất lượng phục vụ năm 2025./.']);
  });

  it('not a shorter name', () => {
    expect(
      judged(
        planWith('body | Nội dung.').replace(
          'là Kế hoạch cải cách hành chính năm 2025./.',
          'là Kế hoạch cải cách hành chính, yêu cầu các đơn vị thực hiện./.',
        ),
      ),
    ).toEqual([]);
  });

  it('not a sentence that names the issuer alone', () => {
    expect(
      judged(
        planWith('body | Nội dung.').replace(
          'là Kế hoạch cải cách hành chính năm 2025./.',
          'là Kế hoạch của Ủy ban nhân dân tỉnh./.',
        ),
      ),
    ).toEqual([]);
  });
});
