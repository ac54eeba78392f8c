import { describe, expect, it } from 'vitest';
import { conformingDecision, judged, planWith } from '../../support/outline.ts';

describe('S05: numbers go on without gap or repeat', () => {
  it('a gap among clauses', () => {
    expect(
      judged(
        planWith(`
clause 1. | Một
clause 2. | Hai
clause 4. | Bốn`),
      ),
    ).toEqual(['S05 E: 4. Bốn']);
  });

  it('a repeat', () => {
    expect(
      judged(
        planWith(`
clause 1. | Một
clause 2. | Hai
clause 2. | Ba`),
      ),
    ).toEqual(['S05 E: 2. Ba']);
  });

  it('a list that begins late', () => {
    expect(
      judged(
        planWith(`
clause 2. | Hai
clause 3. | Ba`),
      ),
    ).toEqual(['S05 E: 2. Hai']);
  });

  it('a gap among points: đ is forgotten', () => {
    expect(
      judged(
        planWith(`
clause 1. | Một
point a) | A
point b) | B
point c) | C
point d) | D
point e) | E
clause 2. | Hai`),
      ),
    ).toEqual(['S05 E: e) E']);
  });

  it('a gap among sections', () => {
    expect(judged(planWith('body | Nội dung.').replaceAll('III. |', 'IV. |'))).toEqual([
      'S05 E: IV. Tổ chức thực hiện',
    ]);
  });

  it('a gap among articles', () => {
    expect(judged(conformingDecision.replace('Điều 2. |', 'Điều 3. |'))).toEqual([
      'S05 E: Điều 3. Quyết định này có hiệu lực kể từ ngày ký.',
    ]);
  });

  it('a gap among 1.1, 1.2', () => {
    expect(
      judged(
        planWith(`
clause! 1. | Một
subclause 1.1. | A
subclause 1.3. | C
clause 2. | Hai`),
      ),
    ).toEqual(['S05 E: 1.3. C']);
  });

  it('is reported once, not for each line that follows', () => {
    expect(
      judged(
        planWith(`
clause 1. | Một
clause 3. | Ba
clause 4. | Bốn`),
      ),
    ).toEqual(['S05 E: 3. Ba']);
  });

  it('not when points begin anew in each clause', () => {
    expect(
      judged(
        planWith(`
clause 1. | Một
point a) | A
point b) | B
clause 2. | Hai
point a) | A
point b) | B`),
      ),
    ).toEqual([]);
  });

  it('not when a text between two lists begins a new one', () => {
    expect(
      judged(
        planWith(`
clause 1. | Một
numbered (1) | A
numbered (2) | B
body | Cụ thể:
numbered (1) | C
numbered (2) | D
clause 2. | Hai`),
      ),
    ).toEqual([]);
  });

  it("not when points run past đ as the decree's own do", () => {
    expect(
      judged(
        planWith(`
clause 1. | Một
point a) | a
point b) | b
point c) | c
point d) | d
point đ) | đ
point e) | e
point g) | g
point h) | h
point i) | i
point k) | k
clause 2. | Hai`),
      ),
    ).toEqual([]);
  });
});
