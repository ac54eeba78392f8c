import type { Range } from '../decree30/page.ts';
import type { Passage } from '../roles/role.ts';
import { figure, isBold, isItalic, isRegular, isUpright, isWithin, sizeOf } from '../roles/typography.ts';

/** How a passage has to be set. */
export interface Style {
  /** Sizes in pt. */
  readonly size: Range;
  readonly bold: boolean;
  readonly italic: boolean;
}

/**
 * What of a passage's setting is otherwise, each as the end of a sentence about it: `cỡ 11`, `không đậm`.
 *
 * @returns nothing of a passage with no text
 */
export function styleFaults(passage: Passage, { size, bold, italic }: Style): string[] {
  const own = sizeOf(passage);
  if (own === undefined) return [];
  return [
    ...(isWithin(own, size.min, size.max) ? [] : [`cỡ ${figure(own)}`]),
    ...(bold && !isBold(passage) ? [isRegular(passage) ? 'không đậm' : 'chỉ đậm một phần'] : []),
    ...(!bold && !isRegular(passage) ? ['in đậm'] : []),
    ...(italic && !isItalic(passage) ? ['không nghiêng'] : []),
    ...(!italic && !isUpright(passage) ? ['in nghiêng'] : []),
  ];
}

/** The same wish in words: `cỡ 12 đến 13, kiểu chữ đứng, đậm`. */
export function styleInWords({ size, bold, italic }: Style): string {
  const sizes = size.min === size.max ? `cỡ ${size.min}` : `cỡ ${size.min} đến ${size.max}`;
  return `${sizes}, kiểu chữ ${italic ? 'nghiêng' : 'đứng'}${bold ? ', đậm' : ''}`;
}
