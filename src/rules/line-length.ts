import { lineShare } from '../decree30/letterhead.ts';
import type { LineUnder } from './line-under.ts';

/** What the widths of another printer, and of a line drawn by hand, may differ by. */
const tolerance = 0.08;

/**
 * What is wrong with a line that has to be a third to a half as long as the text above it, in Vietnamese. Of several
 * lines of text the decree does not say which is meant: only what is wrong for each of them is.
 *
 * @param name what the line stands under: `trích yếu`
 */
export function lineFault(line: LineUnder, name: string): string | undefined {
  if (line.kind === 'underlined') return `Dưới ${name} là chữ gạch chân, không phải đường kẻ riêng.`;
  if (!line.solid) return `Đường kẻ dưới ${name} không phải nét liền.`;
  if (line.shareOfLongest > lineShare.max * (1 + tolerance))
    return `Đường kẻ dưới ${name} dài bằng ${percent(line.shareOfLongest)} dòng chữ.`;
  if (line.shareOfLast < lineShare.min * (1 - tolerance))
    return `Đường kẻ dưới ${name} chỉ dài bằng ${percent(line.shareOfLast)} dòng chữ.`;
  return undefined;
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
