import { describe, expect, it } from 'vitest';
import { conformingDecision, judged } from '../../support/outline.ts';

describe('A09: the decision names the plan as the plan names itself', () => {
  it('another name in Điều 1', () => {
    expect(
      judged(
        conformingDecision.replace(
          'Quyết định này Kế hoạch cải cách hành chính năm 2025',
          'Quyết định này Kế hoạch cải cách hành chính năm 2024',
        ),
      ),
    ).toEqual(['A09 W: Điều 1. Ban hành kèm theo Quyết định này Kế hoạch cải cách hành chính năm 2024.']);
  });

  it('another name in the abstract', () => {
    expect(
      judged(
        conformingDecision.replace(
          'abstract | Ban hành Kế hoạch cải cách hành chính',
          'abstract | Ban hành Kế hoạch chuyển đổi số',
        ),
      ),
    ).toEqual(['A09 W: Ban hành Kế hoạch chuyển đổi số năm 2025']);
  });

  it('not an abbreviation in brackets', () => {
    expect(
      judged(
        conformingDecision.replace(
          'Quyết định này Kế hoạch cải cách hành chính năm',
          'Quyết định này Kế hoạch cải cách hành chính (CCHC) năm',
        ),
      ),
    ).toEqual([]);
  });

  it('not when the attachment is said behind', () => {
    expect(
      judged(
        conformingDecision.replace(
          'Ban hành kèm theo Quyết định này Kế hoạch cải cách hành chính năm 2025.',
          'Ban hành Kế hoạch cải cách hành chính năm 2025 kèm theo Quyết định này.',
        ),
      ),
    ).toEqual([]);
  });
});
