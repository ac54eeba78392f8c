import { lineSpacingRange } from '../../decree30/paragraph.ts';
import type { OfficialDocument, Passage } from '../../roles/role.ts';
import { at } from '../../roles/spot.ts';
import { figure, sizeOf } from '../../roles/typography.ts';
import type { FormRule } from '../form-rule.ts';
import { andOthers } from '../several-places.ts';
import { firstOfEach, runningText } from './running-text.ts';

export const s03: FormRule = {
  code: 'S03',
  level: 'E',
  title: 'Khoảng cách dòng từ dòng đơn đến 1,5 dòng.',
  source: 'điểm e khoản 6 Mục II Phần I Phụ lục I',
  why: 'Dòng quá sát cắt mất dấu thanh; dòng quá thưa tốn giấy và khó đọc.',
  wrong: 'Khoảng cách dòng 2 lines.',
  right: 'Khoảng cách dòng 1,15 lines.',
  check(file, report) {
    firstOfEach(file, tooTight, (first, all) =>
      report({
        where: at(first),
        found: `Khoảng cách dòng là ${inWords(first)}, hẹp hơn dòng đơn${andOthers(all, 'đoạn')}.`,
        ...rest,
      }),
    );
    firstOfEach(file, tooWide, (first, all) =>
      report({
        where: at(first),
        found: `Khoảng cách dòng là ${inWords(first)}, rộng hơn 1,5 dòng${andOthers(all, 'đoạn')}.`,
        ...rest,
      }),
    );
  },
};

const rest = {
  required: 'Từ dòng đơn đến 1,5 dòng.',
  remedy: 'Trong Word: Paragraph, Line spacing chọn Multiple, ghi từ 1 đến 1,5.',
};

const tolerance = 0.02;

function tooTight(document: OfficialDocument): readonly Passage[] {
  // “At least” gives way to what the letters need, so that it is never too tight.
  return runningText(document).filter(
    (passage) =>
      passage.paragraph.format.lineSpacing.rule !== 'atLeast' && multipleOf(passage) < lineSpacingRange.min - tolerance,
  );
}

function tooWide(document: OfficialDocument): readonly Passage[] {
  return runningText(document).filter((passage) => multipleOf(passage) > lineSpacingRange.max + tolerance);
}

/** A line of Times New Roman takes 1.15 times its size. */
const lineHeight = 1.15;

function multipleOf(passage: Passage): number {
  const { rule, value } = passage.paragraph.format.lineSpacing;
  return rule === 'multiple' ? value : value / (lineHeight * (sizeOf(passage) ?? 14));
}

function inWords(passage: Passage): string {
  const { rule, value } = passage.paragraph.format.lineSpacing;
  return rule === 'multiple'
    ? `${String(Math.round(value * 100) / 100).replace('.', ',')} dòng`
    : `${figure(value)} pt`;
}
