import { paper } from '../../decree30/page.ts';
import { mmOfPt } from '../../decree30/units.ts';
import type { WordSection } from '../../reader/model.ts';
import type { RoledFile } from '../../roles/role.ts';
import { figure } from '../../roles/typography.ts';
import { type FormRule, sectionStart } from '../form-rule.ts';

export const p01: FormRule = {
  code: 'P01',
  level: 'E',
  title: 'Giấy khổ A4, trình bày theo chiều dài; trang nằm ngang chỉ dùng cho bảng, biểu và phụ lục.',
  source: 'khoản 1, khoản 2 Mục I Phần I Phụ lục I',
  why: 'Văn bản khổ khác in ra bị thu nhỏ hoặc cắt mép, lề trên giấy không còn đúng và hồ sơ lưu không cùng khổ.',
  wrong: 'Khổ giấy Letter (215,9 mm × 279,4 mm).',
  right: 'Khổ giấy A4 (210 mm × 297 mm).',
  check(file, report) {
    const mayLie = sectionsThatMayLie(file);
    for (const [index, section] of file.file.sections.entries()) {
      const where = sectionStart(file, index);
      if (!isA4(section)) {
        const { widthPt, heightPt } = section.page;
        report({
          where,
          found: `Khổ giấy là ${figure(mmOfPt(widthPt))} mm × ${figure(mmOfPt(heightPt))} mm.`,
          required: 'Khổ A4: 210 mm × 297 mm.',
          remedy: 'Trong Word: Layout, Size, chọn A4.',
        });
      } else if (section.page.landscape && !mayLie.has(index)) {
        report({
          where,
          found: 'Trang nằm ngang mà không có bảng, biểu và không phải phụ lục.',
          required: 'Trình bày theo chiều dài của khổ A4.',
          remedy: 'Trong Word: Layout, Orientation, chọn Portrait cho phần này.',
        });
      }
    }
  },
};

/** What printers and conversions of units may differ by. */
const toleranceMm = 1;

function isA4({ page }: WordSection): boolean {
  const sides = [mmOfPt(page.widthPt), mmOfPt(page.heightPt)].sort((a, b) => a - b);
  const [short = 0, long = 0] = sides;
  return Math.abs(short - paper.widthMm) <= toleranceMm && Math.abs(long - paper.heightMm) <= toleranceMm;
}

/** Those with a table of content, or of an appendix; the tables of a letterhead and of a signature are none. */
function sectionsThatMayLie({ documents }: RoledFile): ReadonlySet<number> {
  const sections = new Set<number>();
  for (const { kind, passages } of documents) {
    for (const { role, paragraph } of passages) {
      if (kind === 'appendix' || role === 'tableText') sections.add(paragraph.section);
    }
  }
  return sections;
}
