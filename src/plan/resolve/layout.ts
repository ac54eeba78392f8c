import { type Margins, marginRanges, type Range, usualMargins, within } from '../../decree30/page.ts';
import { leastSpacingPt, lineSpacingRange, type ParagraphSetting, usualParagraph } from '../../decree30/paragraph.ts';
import { outOfRange, tooWide } from '../messages/form.ts';
import type { Layout } from '../plan.ts';
import { decimalOf } from '../scalars.ts';
import { widestSpacingPt } from '../schema/layout.ts';
import type { Spec } from '../schema/spec.ts';
import { type Context, reportError } from './context.ts';

type LayoutSpec = NonNullable<Spec['layout']>;

/** The layout a spec asks for, within what the decree allows; what it does not ask for is as most offices have it. */
export function resolveLayout(context: Context, layout: LayoutSpec | undefined): Layout {
  if (!layout) return { margins: usualMargins, paragraph: usualParagraph };
  const size = layout.size === undefined ? undefined : layout.size === '14' ? 14 : 13;
  return { size, margins: resolveMargins(context, layout.margins), paragraph: resolveParagraph(context, layout) };
}

const sides = [
  ['top', 'topMm', 'Lề trên'],
  ['bottom', 'bottomMm', 'Lề dưới'],
  ['left', 'leftMm', 'Lề trái'],
  ['right', 'rightMm', 'Lề phải'],
] as const;

function resolveMargins(context: Context, margins: LayoutSpec['margins']): Margins {
  const resolved = { ...usualMargins };
  for (const [key, side, name] of sides) {
    if (!margins || margins[key] === undefined) continue;
    resolved[side] = inRange(
      context,
      margins,
      key,
      margins[key],
      marginRanges[side],
      name,
      'mm',
      'khoản 3 Mục I Phần I',
    );
  }
  return resolved;
}

function resolveParagraph(context: Context, layout: LayoutSpec): ParagraphSetting {
  const clause = 'điểm e khoản 6 Mục II Phần I';
  const { spacing, lineSpacing } = layout;
  return {
    firstLineMm: layout.firstLine === '1' ? 10 : 12.7,
    spacingPt: spacing === undefined ? usualParagraph.spacingPt : spacingOf(context, layout, spacing, clause),
    lineSpacing:
      lineSpacing === undefined
        ? usualParagraph.lineSpacing
        : inRange(context, layout, 'lineSpacing', lineSpacing, lineSpacingRange, 'Giãn dòng', 'dòng', clause),
  };
}

/** The decree knows a least space only; what is wider than the widest is a slip of the hand. */
function spacingOf(context: Context, layout: LayoutSpec, written: string, clause: string): number {
  const value = decimalOf(written);
  const what = 'Khoảng cách giữa các đoạn';
  const span = () => context.yaml.valueSpan(layout, 'spacing');
  if (value < leastSpacingPt) reportError(context, outOfRange(what, `${leastSpacingPt} pt trở lên`, clause, span()));
  else if (value > widestSpacingPt) reportError(context, tooWide(what, `${widestSpacingPt} pt`, span()));
  else return value;
  return leastSpacingPt;
}

function inRange(
  context: Context,
  container: object,
  key: string,
  written: string,
  range: Range,
  what: string,
  unit: string,
  clause: string,
): number {
  const value = decimalOf(written);
  if (within(value, range)) return value;
  const text = `${range.min} đến ${range.max} ${unit}`.replaceAll('.', ',');
  reportError(context, outOfRange(what, text, clause, context.yaml.valueSpan(container, key)));
  return range.min;
}
