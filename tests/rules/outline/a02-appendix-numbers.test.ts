import { describe, expect, it } from 'vitest';
import { conformingDecision, judged, planWith } from '../../support/outline.ts';

describe('A02: appendices have Roman numbers from two on', () => {
  it('Arabic numbers', () => {
    expect(
      judged(conformingDecision.replace('Phụ lục I |', 'Phụ lục 1 |').replace('Phụ lục II |', 'Phụ lục 2 |')),
    ).toEqual(['A02 E: Phụ lục 1', 'A02 E: Phụ lục 2']);
  });

  it('none', () => {
    expect(
      judged(
        conformingDecision
          .replace('Phụ lục I |', 'Phụ lục |')
          .replace('tại Phụ lục I kèm theo', 'tại các Phụ lục kèm theo'),
      ),
    ).toEqual(['A02 E: Phụ lục']);
  });

  it('a gap', () => {
    expect(
      judged(
        conformingDecision
          .replace('Phụ lục II |', 'Phụ lục III |')
          .replace('tại Phụ lục II kèm', 'tại Phụ lục III kèm'),
      ),
    ).toEqual(['A02 E: Phụ lục III']);
  });

  it('a number on the only one', () => {
    expect(
      judged(planWith('body | Chi tiết tại Phụ lục I kèm theo.', { more: '== appendix\nappendixLabel Phụ lục I |' })),
    ).toEqual(['A02 W: Phụ lục I']);
  });

  it('not on one of several in files of their own', () => {
    expect(judged('== appendix\nappendixLabel Phụ lục II |')).toEqual([]);
  });
});
