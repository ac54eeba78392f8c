import { type Margins, marginRanges, usualMargins, within } from '../decree30/page.ts';
import { leastSpacingPt, lineSpacingRange, usualParagraph } from '../decree30/paragraph.ts';
import { widestSpacingPt } from '../plan/schema/layout.ts';
import type { WordParagraph } from '../reader/model.ts';
import { sizeOf } from '../roles/typography.ts';
import type { Source } from './sources.ts';
import { type Entry, entry, map, word } from './yaml-node.ts';

const mmPerPt = 25.4 / 72;

/** Sizes, margins and spacing that are not the usual ones, as far as the decree allows them; nothing when there are none. */
export function layoutEntry({ zones, file }: Source): Entry | undefined {
  const passages = zones.text.filter(
    ({ role, text, paragraph }) => role !== 'tableText' && text !== '' && paragraph.container.in === 'body',
  );
  const paragraphs = passages.map(({ paragraph }) => paragraph).filter(({ format }) => format.alignment === 'justify');
  const section = file.sections[passages[0]?.paragraph.section ?? 0];
  const margins: Margins | undefined = section && {
    topMm: rounded(section.margins.topPt * mmPerPt),
    bottomMm: rounded(section.margins.bottomPt * mmPerPt),
    leftMm: rounded((section.margins.leftPt + section.margins.gutterPt) * mmPerPt),
    rightMm: rounded(section.margins.rightPt * mmPerPt),
  };
  const notes: string[] = [];
  const own = margins ? marginsEntry(margins, notes) : undefined;
  const size = mostly(passages.map(sizeOf));
  if (size !== undefined && size !== 13 && size !== 14)
    notes.push(`Cỡ chữ trong tệp nguồn là ${decimal(size)}, Nghị định quy định 13 hoặc 14 nên không lấy.`);
  const indent = mostly(paragraphs.map(({ format }) => rounded(format.firstLinePt * mmPerPt)));
  const spacing = mostly(paragraphs.map(gapOf));
  const lines = mostly(
    paragraphs.map(({ format: { lineSpacing } }) =>
      lineSpacing.rule === 'multiple' ? Math.round(lineSpacing.value * 100) / 100 : undefined,
    ),
  );
  const value = map(
    size === 13 ? entry('size', word('13')) : undefined,
    own,
    indent !== undefined && Math.abs(indent - 10) < 0.3 ? entry('firstLine', word('1')) : undefined,
    isOther(spacing, usualParagraph.spacingPt) && within(spacing, { min: leastSpacingPt, max: widestSpacingPt })
      ? entry('spacing', word(decimal(spacing)))
      : undefined,
    isOther(lines, usualParagraph.lineSpacing) && within(lines, lineSpacingRange)
      ? entry('lineSpacing', word(decimal(lines)))
      : undefined,
  );
  const isEmpty = value.tag === 'map' && value.entries.length === 0;
  return isEmpty && notes.length === 0 ? undefined : { key: 'layout', value, notes };
}

const sides = [
  ['top', 'topMm', 'trên'],
  ['bottom', 'bottomMm', 'dưới'],
  ['left', 'leftMm', 'trái'],
  ['right', 'rightMm', 'phải'],
] as const;

function marginsEntry(margins: Margins, notes: string[]): Entry | undefined {
  const entries = sides.flatMap(([key, side, name]) => {
    const value = margins[side];
    if (Math.abs(value - usualMargins[side]) < tolerance) return [];
    if (within(value, marginRanges[side])) return [{ key, value: word(decimal(value)) }];
    const { min, max } = marginRanges[side];
    notes.push(
      `Lề ${name} trong tệp nguồn là ${decimal(value)} mm, ngoài khoảng ${min}–${max} mm của Nghị định nên không lấy.`,
    );
    return [];
  });
  return entries.length > 0 ? { key: 'margins', value: map(...entries) } : undefined;
}

/** What Word makes of a length in twips, in mm. */
const tolerance = 0.15;

function gapOf({ format }: WordParagraph): number {
  return rounded(Math.max(format.beforePt, format.afterPt));
}

function isOther(value: number | undefined, usual: number): value is number {
  return value !== undefined && Math.abs(value - usual) > 0.01;
}

/** What at least half of them have. */
function mostly(values: readonly (number | undefined)[]): number | undefined {
  const counts = new Map<number | undefined, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] * 2 >= values.length ? most[0] : undefined;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

function decimal(value: number): string {
  return String(value).replace('.', ',');
}
