import { type Face, textWidth } from '../decree30/text-width.ts';
import type { RunFormat } from '../reader/model.ts';
import type { Passage } from './role.ts';

/** How a passage is set, judged by what one sees: white space has no weight and no slant. */

/** @returns the share of its visible characters, from 0 to 1, whose format is so; 0 of nothing */
export function shareOf({ runs }: Passage, isSo: (format: RunFormat) => boolean): number {
  let all = 0;
  let so = 0;
  for (const { text, format } of runs) {
    const visible = text.replace(/\s/gu, '').length;
    all += visible;
    if (isSo(format)) so += visible;
  }
  return all === 0 ? 0 : so / all;
}

/** What counts as the whole: a stray character set otherwise is no other format. */
const nearlyAll = 0.9;

export function isBold(passage: Passage): boolean {
  return shareOf(passage, ({ bold }) => bold) >= nearlyAll;
}

export function isItalic(passage: Passage): boolean {
  return shareOf(passage, ({ italic }) => italic) >= nearlyAll;
}

/** Whether hardly anything of it is bold. */
export function isRegular(passage: Passage): boolean {
  return shareOf(passage, ({ bold }) => bold) <= 1 - nearlyAll;
}

/** Whether hardly anything of it is slanted. */
export function isUpright(passage: Passage): boolean {
  return shareOf(passage, ({ italic }) => italic) <= 1 - nearlyAll;
}

/** The size, in pt, of most of its characters; nothing when it has none that one sees. */
export function sizeOf({ runs }: Passage): number | undefined {
  const lengths = new Map<number, number>();
  for (const { text, format } of runs) {
    const visible = text.replace(/\s/gu, '').length;
    if (visible > 0) lengths.set(format.sizePt, (lengths.get(format.sizePt) ?? 0) + visible);
  }
  return [...lengths].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Half a tenth of a point, for what Word rounds. */
const sizeTolerance = 0.05;

export function isWithin(size: number, min: number, max: number): boolean {
  return size >= min - sizeTolerance && size <= max + sizeTolerance;
}

/** A figure of points or millimetres as it is written in Vietnamese: 12,5. */
export function figure(value: number): string {
  return String(Math.round(value * 10) / 10).replace('.', ',');
}

/** The width of its text on one line, in pt, as Times New Roman sets it. */
export function widthOf({ runs }: Passage): number {
  return runs.reduce((sum, { text, format }) => {
    const face: Face = format.bold ? (format.italic ? 'boldItalic' : 'bold') : format.italic ? 'italic' : 'regular';
    return sum + textWidth(text.replaceAll('\t', ' '), face, format.sizePt) + format.spacingPt * text.length;
  }, 0);
}
