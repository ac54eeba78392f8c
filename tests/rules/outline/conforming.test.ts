import { describe, expect, it } from 'vitest';
import { conformingDecision, judged, planWith } from '../../support/outline.ts';

describe('no rule of content finds anything in a conforming document', () => {
  it('a plan', () => {
    expect(judged(planWith('body | Nội dung.'))).toEqual([]);
  });

  it('a decision with its plan and appendices', () => {
    expect(judged(conformingDecision)).toEqual([]);
  });

  it('an empty file', () => {
    expect(judged('')).toEqual([]);
  });
});
