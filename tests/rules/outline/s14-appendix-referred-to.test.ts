import { describe, expect, it } from 'vitest';
import { conformingDecision, judged, planWith } from '../../support/outline.ts';

describe('S14: the text points to each appendix', () => {
  it('one of two is forgotten', () => {
    expect(judged(conformingDecision.replace('tại Phụ lục II kèm theo', 'được giao'))).toEqual(['S14 E: Phụ lục II']);
  });

  it('the only one is forgotten', () => {
    expect(
      judged(planWith('body | Nội dung.', { more: '== appendix\nappendixLabel Phụ lục |\nabstract | Biểu' })),
    ).toEqual(['S14 E: Phụ lục']);
  });

  it('not when the text speaks of all of them', () => {
    expect(
      judged(
        conformingDecision
          .replace('Phụ lục I kèm theo', 'các Phụ lục kèm theo')
          .replace('tại Phụ lục II kèm theo', 'được giao'),
      ),
    ).toEqual([]);
  });

  it('not when a range takes it in', () => {
    expect(
      judged(
        conformingDecision
          .replace('tại Phụ lục I kèm theo', 'từ Phụ lục I đến Phụ lục II')
          .replace('tại Phụ lục II kèm theo', 'được giao'),
      ),
    ).toEqual([]);
  });

  it('not when the text names it in Arabic figures', () => {
    expect(judged(conformingDecision.replace('Phụ lục II kèm theo', 'Phụ lục 2 kèm theo'))).toEqual([]);
  });

  it('not in a file of appendices alone', () => {
    expect(judged('== appendix\nappendixLabel Phụ lục I |\n== appendix\nappendixLabel Phụ lục II |')).toEqual([]);
  });
});
