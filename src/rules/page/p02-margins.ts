import { marginRanges, within } from '../../decree30/page.ts';
import { mmOfPt } from '../../decree30/units.ts';
import type { WordSection } from '../../reader/model.ts';
import { figure } from '../../roles/typography.ts';
import { type FormRule, sectionStart } from '../form-rule.ts';

export const p02: FormRule = {
  code: 'P02',
  level: 'E',
  title: 'Lề trên, lề dưới 20–25 mm; lề trái 30–35 mm; lề phải 15–20 mm.',
  source: 'khoản 3 Mục I Phần I Phụ lục I',
  why: 'Lề trái đủ rộng để đóng hồ sơ mà không che chữ; văn bản của mọi cơ quan cùng một khuôn.',
  wrong: 'Lề trái 25 mm.',
  right: 'Lề trái 30 mm.',
  check(file, report) {
    for (const [index, section] of file.file.sections.entries()) {
      if (isTurned(section)) continue;
      for (const side of sides) {
        const mm = Math.round(mmOfPt(side.of(section)) * 10) / 10;
        const range = marginRanges[side.range];
        if (isIn(mm, side.range)) continue;
        report({
          where: sectionStart(file, index),
          found: `${side.name} là ${figure(mm)} mm.`,
          required: `${side.name} từ ${range.min} mm đến ${range.max} mm.`,
          remedy: 'Trong Word: Layout, Margins, Custom Margins, ghi lại lề này.',
        });
      }
    }
  },
};

/** What Word rounds between centimetres and twips. */
const toleranceMm = 0.3;

interface Side {
  readonly name: string;
  readonly range: keyof typeof marginRanges;
  of(section: WordSection): number;
}

function isIn(mm: number, side: keyof typeof marginRanges): boolean {
  const { min, max } = marginRanges[side];
  return within(mm, { min: min - toleranceMm, max: max + toleranceMm });
}

/** A page that lies, its margins turned with the sheet as Word does it, so that it is bound at the same edge. */
function isTurned({ page, margins }: WordSection): boolean {
  return (
    page.landscape &&
    isIn(mmOfPt(margins.topPt + margins.gutterPt), 'leftMm') &&
    isIn(mmOfPt(margins.bottomPt), 'rightMm') &&
    isIn(mmOfPt(margins.leftPt), 'bottomMm') &&
    isIn(mmOfPt(margins.rightPt), 'topMm')
  );
}

const sides: readonly Side[] = [
  { name: 'Lề trên', range: 'topMm', of: ({ margins }) => margins.topPt },
  { name: 'Lề dưới', range: 'bottomMm', of: ({ margins }) => margins.bottomPt },
  { name: 'Lề trái', range: 'leftMm', of: ({ margins }) => margins.leftPt + margins.gutterPt },
  { name: 'Lề phải', range: 'rightMm', of: ({ margins }) => margins.rightPt },
];
