import type { XmlElement } from '../xml/tree.ts';
import { twipsPt } from './measure.ts';
import type { Area, ParagraphFormat } from './model.ts';
import { alignedLeft, baseOf } from './position.ts';
import type { Around } from './story.ts';

/**
 * A paragraph in a frame, as Word's older page numbers are. A frame without a width is as wide as its text, so that
 * where the frame stands is how the text is aligned.
 *
 * @param frame `w:framePr`
 */
export function framed(
  { attributes }: XmlElement,
  format: ParagraphFormat,
  around: Around,
): { area: Area; format: ParagraphFormat } {
  const base = baseOf(attributes['w:hAnchor'] ?? 'page', around);
  const align = attributes['w:xAlign'];
  const width = twipsPt(attributes['w:w']);
  if (attributes['w:dropCap'] !== undefined && attributes['w:dropCap'] !== 'none') return { area: around.area, format };
  if (width !== undefined && width > 0) {
    const leftPt = align ? alignedLeft(base, align, width) : base.leftPt + (twipsPt(attributes['w:x']) ?? 0);
    return { area: { leftPt, widthPt: width }, format };
  }
  if (align === 'center') return { area: base, format: { ...format, alignment: 'center' } };
  if (align === 'right' || align === 'outside') return { area: base, format: { ...format, alignment: 'right' } };
  const leftPt = base.leftPt + (twipsPt(attributes['w:x']) ?? 0);
  return { area: { leftPt, widthPt: Math.max(0, base.leftPt + base.widthPt - leftPt) }, format };
}
