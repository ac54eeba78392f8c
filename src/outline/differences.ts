import { agree, figuresIn, type WrittenFigure } from './figures.ts';

/** “đạt 39,9613 điểm, giảm 0,0143 điểm so với năm 2022 (39,9756 điểm)”: three figures of which one follows from two. */
export interface Difference {
  readonly now: WrittenFigure;
  readonly before: WrittenFigure;
  readonly difference: WrittenFigure;
  readonly isRise: boolean;
  /** Whether the three fit together, up to rounding; of percentages also as a relative change. */
  readonly fits: boolean;
}

const rise = /(?<![A-Za-zÀ-ỹ])(tăng|giảm)(?: thêm| ít nhất| là)*\s+$/;
const base = /^ so với (?:cùng kỳ |kết quả |kế hoạch )*năm \d{4} \((?:[Nn]ăm \d{4} )?(?:đạt |là )?$/;

/**
 * Differences whose both ends the same sentence gives: the new value, the change, and in brackets behind “so với năm …”
 * the old value, all in one unit.
 *
 * @param text with plain spaces
 */
export function differencesIn(text: string): Difference[] {
  if (!text.includes('so với') || !/tăng|giảm/.test(text)) return [];
  const figures = figuresIn(text);
  return figures.flatMap((difference, index) => {
    const [, direction] = rise.exec(text.slice(0, difference.start)) ?? [];
    const now = figures[index - 1];
    const before = figures[index + 1];
    if (!direction || !now || !before) return [];
    if (now.unit !== difference.unit || before.unit !== difference.unit) return [];
    if (!base.test(text.slice(difference.end, before.start))) return [];
    if (!/^[\s,(;]*(?:tăng|giảm)/.test(text.slice(now.end, difference.start))) return [];
    const isRise = direction === 'tăng';
    const change = isRise ? now.value - before.value : before.value - now.value;
    const all = [now, before, difference];
    const relative = difference.unit === '%' ? [(change / before.value) * 100] : [];
    const fits = [change, ...relative].some((value) => agree(value, difference.value, all));
    return [{ now, before, difference, isRise, fits }];
  });
}
